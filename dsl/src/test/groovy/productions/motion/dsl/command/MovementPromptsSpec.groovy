package productions.motion.dsl.command

import spock.lang.Narrative
import spock.lang.Title

@Title('prompts and what moves')
@Narrative('''
Prompts as people type them, with the movement that each asks for, in the neutral fields of motion interpret: a bar sets
apart what is equally right, a comma the things of a list, and ! stands before what must be absent.''')
class MovementPromptsSpec extends PromptPage {

    def "motion and speed: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                         || truth
        'feathers floating down gently'                || 'motion=float|drift|fall; speed=gentle|slow'
        'sparks shooting upward at high speed'         || 'motion=rise|up|shoot; speed=fast|very fast|high speed'
        'the ball bounces twice as fast'               || 'motion=bounce; speed=fast|faster|very fast'
        'barely moving water'                          || 'speed=very slow|slow|barely moving'
        'waves crashing in slow motion'                || 'motion=wave|crash; speed=slow'
        'petals swirling wildly'                       || 'motion=swirl'
        'balloons rising, slower and slower'           || 'motion=rise; motion_trend=decreasing|decelerating|slow down'
        'the wheel spins up, accelerating'             || 'motion=spin|rotate; motion_trend=increasing|accelerating|speed up'
        'much faster than before'                      || 'speed=fast|faster|very fast'
        'not too fast, please'                         || '!speed=fast'
        'pulsing dots at a steady rhythm'              || 'motion=pulse'
        'lights flickering erratically'                || 'motion=flicker|pulse'
        'a pendulum swinging back and forth'           || 'motion=swing|sway|oscillate|wave'
        'clouds racing across the sky'                 || 'motion=race|fast|drift; speed=fast|very fast; setting=sky'
        'snail-paced pan across a shelf'               || 'camera=pan; speed=slow|very slow'
        'it starts slow and then speeds up'            || 'motion_trend=increasing|accelerating'
        'sand flowing through an hourglass'            || 'motion=flow'
        'a leaf sinking to the bottom of a pond'       || 'motion=sink|fall; setting=pond|lake|water'
        'paper boats bobbing on a stream'              || 'motion=bob|bounce|float|wave'
        'a top spinning very fast'                     || 'motion=spin|rotate; speed=fast|very fast'
        'steam curling up from a cup'                  || 'motion=curl|rise|swirl'
        'lava oozing down a hill'                      || 'motion=ooze|flow'
        'embers drift upward, gradually speeding up'   || 'motion=drift|rise; motion_trend=increasing'
        'the train slows down as it nears the station' || 'motion_trend=decreasing|slow down; setting=station|train station|subway'
        'extremely slow rotation of a cube'            || 'motion=rotate|rotation|spin; speed=very slow|extremely slow|slow'
        'half as fast'                                 || 'speed=slow|half speed|slower'
        'three times faster'                           || 'speed=fast|very fast|faster'
        'a bit slower than usual'                      || 'speed=slow|slower|medium'
        'confetti exploding outwards'                  || 'motion=explode|burst'
        'jellyfish pulsating gently in the deep'       || 'motion=pulsate|pulse; subjects=jellyfish'
        'trembling leaves'                             || 'motion=tremble|shake'
        'quick bursts of light'                        || 'speed=quick|fast'
        'a metronome ticking at medium pace'           || 'speed=medium'
    }

    def "camera and shots: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                       || truth
        'tilt up to reveal a skyscraper'             || 'camera=tilt|tilt_up'
        'handheld camera chasing a dog'              || 'camera=handheld; subjects=dog'
        'aerial drone shot over a vineyard'          || 'camera=drone|aerial|birds eye|drone shot'
        'slowly zoom in on the clock face'           || 'camera=zoom_in|zoom; speed=slow'
        'pan left across the bookshelf'              || 'camera=pan_left|pan'
        'tracking shot following a cyclist'          || 'camera=tracking; subjects=cyclist|bicycle'
        'the camera orbits around the statue'        || 'camera=orbit|arc'
        'dutch angle, camera rolling'                || 'camera=roll'
        'no zoom, just a static shot'                || 'camera=static; avoid_camera=zoom'
        'pull back from a keyhole'                   || 'camera=pull_back|dolly_out|dolly|pull back'
        'crane shot rising above the rooftops'       || 'camera=crane'
        'push in quickly towards the door'           || 'camera=push_in|dolly|dolly_in|push in; speed=fast'
        'a first-person view of a rollercoaster'     || 'shot=pov|first person|first_person'
        'extreme close-up of an eye'                 || 'shot=extreme_close_up|extreme close up|extreme close'
        'wide establishing shot of the valley'       || 'shot=wide|establishing; setting=valley'
        'over the shoulder shot in a diner'          || 'shot=over_the_shoulder|over the shoulder|medium; setting=diner|cafe|restaurant'
        'medium shot of a barista'                   || 'shot=medium'
        'truck right along the fence'                || 'camera=truck|truck_right|trucking'
        "bird's-eye view of a market"                || 'camera=birds_eye|birds eye|overhead; setting=market'
        'locked-off tripod shot, long lens'          || 'camera=static|locked|locked off|tripod'
        'pan from left to right over a city skyline' || 'camera=pan|pan_right; setting=city|skyline'
        'slow tilt down from the sky to the street'  || 'camera=tilt|tilt_down; speed=slow'
        'camera stays perfectly still'               || 'camera=static|still|locked|none'
        'gimbal follows a skater'                    || 'camera=tracking|gimbal|follow|gimbal follows'
        'top-down shot of a chess board'             || 'camera=top down|birds_eye|overhead|top_down'
        'dolly out from a sleeping cat'              || 'camera=dolly_out|dolly|dolly out; subjects=cat'
        'shaky cam in a crowd'                       || 'camera=handheld|shaky'
        '360 degree orbit around a car'              || 'camera=orbit|arc; subjects=car'
        'low angle shot of a giant robot'            || 'subjects=robot'
        'fly-through of a canyon'                    || 'camera=fly through|fly_through|dolly|drone; setting=canyon|desert'
        'rapid zoom on a face'                       || 'camera=zoom|zoom_in; speed=fast|rapid'
        'steadicam walk through a museum'            || 'camera=tracking|steadicam; setting=museum'
        'the camera rises on a crane'                || 'camera=crane'
        'macro shot of dew on a leaf'                || 'shot=macro|extreme_close_up|extreme_close'
        'close-up on wrinkled hands'                 || 'shot=close_up|close up|close'
        'wide angle view of a stadium'               || 'shot=wide|wide_angle|wide angle; setting=stadium'
    }
}
