// Shows colors of cells in which nothing was seen yet, until nearly all were.
loop('color-sweep') {
    focus    frame
    stills   color
    every    '1s'
    until    { coverage('pure.color') >= 0.95 }
}
