// Explores a little and exploits a lot, and learns what windows and whole films show.
loop('balanced') {
    focus    window
    explore  0.3
    every    '1s'
    size     256, 256
    seconds  2
    quota    '2 GB'
}
