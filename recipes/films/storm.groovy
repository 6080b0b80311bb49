// Sound by hand: a rumble that never ends, and a whoosh every second.
film('Storm') {
    prompt   'a storm over a dark sea, rain, lightning gray'
    seed     5
    light    gain: 1.35, contrast: 0.95, vignette: 0.25
    size     320, 180
    seconds  4
    sound    rumble, level: 0.2
    sound    whoosh, level: 0.15, every: 1.0
    sound    hiss, level: 0.05
}
