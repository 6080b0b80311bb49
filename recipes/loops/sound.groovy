// Mixes a few pure noises within the frames of short films, at ever other levels. The films are not kept.
loop('sound') {
    focus    frame
    stills   sound
    every    '1s'
    seconds  1
}
