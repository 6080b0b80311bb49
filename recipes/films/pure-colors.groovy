// Many pure colors placed within each frame, many pure noises within each slice of sound.
film('Pure colors') {
    prompt   'pure colors of a tropical reef'
    mode     'pure'
    seed     9
    size     320, 180
    seconds  4
}
