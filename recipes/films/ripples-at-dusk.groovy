// Colors, gradient, motion and camera chosen by hand; light and the rest follow from the words.
film('Ripples at dusk') {
    prompt   'calm water at dusk'
    seed     11
    size     320, 180
    seconds  4
    palette  0x1b2a49, 0x6b3fa0, 0xf28f79
    gradient rings(count: 3)
    motion   drift(speed: 0.05)
    camera   zoom(amount: 0.4)
    sound    hum, hertz: 110, level: 0.2
}
