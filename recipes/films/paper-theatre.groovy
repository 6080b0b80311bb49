// Flat shapes at three distances: when the camera travels, the near ones pass faster.
film('Paper theatre') {
    prompt   'a paper forest in the morning, storybook'
    without  'rain, snow'
    seed     8
    size     16:9
    seconds  6
    noFigures()
    palette  '#f9e0c7', '#f4b6a6', '#8fb8c9'
    gradient vertical
    motion   'still'
    parallax 0.15
    layers   3
    figure   'circle', at: [0.45, -0.18], size: 0.24, color: '#fff3cf', softness: 0.25
    figure   'cloud', at: [-0.45, -0.28], size: 0.16, color: '#ffffff', opacity: 0.8, depth: 0.1, motion: drift(speed: 0.02)
    [-0.8, -0.35, 0.15, 0.62].each { x ->
        figure 'tree', at: [x, 0.20], size: 0.42, color: '#7fa58c', depth: 0.3
    }
    [-0.62, 0.02, 0.82].each { x ->
        figure 'tree', at: [x, 0.28], size: 0.62, color: '#3e6b5a', depth: 0.7
    }
    figure   'bird', at: [-0.2, -0.12], size: 0.07, color: '#2b3a42', depth: 0.5, motion: wave
    camera   'truck'
    sound {
        part pluck,  hertz: [392, 494, 587, 494], level: 0.1, every: 0.5.s, length: 0.5
        part rustle, level: 0.05
    }
}
