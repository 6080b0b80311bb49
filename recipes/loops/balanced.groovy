// Explores a little and exploits a lot, and learns what windows and whole films show.
loop('balanced') {
    focus    window
    explore  30.percent
    every    1.s
    size     256, 256
    seconds  2.s
    quota    2.GB
}
