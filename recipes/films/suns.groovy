// A grid: every gradient with every way of moving, the same words and the same chance. Makes four films.
grid(gradient: ['radial', 'rings'], motion: ['breathe', 'swirl']) { at ->
    film("Sun, ${at.gradient} and ${at.motion}") {
        prompt   'a burning sun, warm, deep drone'
        seed     5
        size     256, 256
        seconds  3
        noFigures()
        palette  '#2b0a02', '#c1121f', '#ff9f1c', '#fff3b0'
        gradient at.gradient
        motion   at.motion
        camera   'static'
        sound    rumble, level: 0.15
    }
}
