package productions.motion.dsl.command

import productions.motion.interpret.Interpreter
import productions.motion.origins.OriginsKnowledge
import productions.motion.scene.Prompt
import productions.motion.scene.Wishes
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('prompts and what they ask for')
@Narrative('''
Prompts as people type them, with what each asks for in the neutral fields of motion interpret: a bar sets apart what is
equally right, a comma the things of a list, and ! stands before what must be absent.''')
class PromptsSpec extends Specification {

    @Shared
    def knowledge = new OriginsKnowledge()

    @Shared
    def fields = new InstructionJson(JsonMapper.builder().build())

    def "colors: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                      || truth
        'A burnt orange canyon under a teal sky'    || 'colors=burnt orange,teal; setting=canyon|desert'
        'navy fading into cream'                    || 'colors=navy,cream'
        'forest green hills with a hint of mint'    || 'colors=forest green,mint; setting=hills|field|meadow'
        "a wall painted robin's egg blue"           || "colors=robin's egg blue|robins egg blue"
        'vomit green slime dripping down'           || 'colors=vomit green; motion=drip|fall|ooze|flow; !audio'
        '#ff7f50 mist on #1a2b3c'                   || 'colors=#ff7f50,#1a2b3c'
        'rgb(12, 200, 90) leaves'                   || 'colors=#0cc85a|rgb(12,200,90)'
        'only shades of olive and beige'            || 'colors=olive,beige'
        'pastel colours everywhere'                 || 'palette=pastel'
        'a warm palette with lots of amber'         || 'palette=warm|warm palette; colors=amber'
        'neon palette, electric purple rain'        || 'palette=neon; colors=electric purple; weather=rain'
        'rainbow confetti'                          || 'palette=rainbow'
        'an eggshell wall and a charcoal floor'     || 'colors=eggshell,charcoal'
        'sepia footage of a harbor'                 || 'palette=sepia; setting=harbor|harbour|port|sea'
        'peach clouds at dawn, lilac shadows'       || 'colors=peach,lilac; lighting=dawn|sunrise'
        'a very dark red curtain'                   || 'colors=dark red|very dark red'
        'icy blue and silver'                       || 'colors=icy blue|ice blue,silver'
        'greenish yellow fog rolling in'            || 'colors=greenish yellow; weather=fog'
        'A magenta sun dips into a teal ocean'      || 'colors=magenta,teal; setting=ocean|sea'
        'maroon velvet curtains'                    || 'colors=maroon'
        'seafoam green waves'                       || 'colors=seafoam green|seafoam|sea foam green'
        'an ivory tower against a slate gray sky'   || 'colors=ivory,slate gray|gray'
        'puke green wallpaper'                      || 'colors=puke green|vomit green'
        'cobalt and copper, nothing else'           || 'colors=cobalt,copper'
        'monochrome blue'                           || 'palette=monochrome; colors=blue'
        'a kaleidoscope of colors'                  || 'palette=kaleidoscope|colorful|rainbow'
        'earthy tones, terracotta and sage'         || 'colors=terracotta,sage; palette=earthy|earthy tones|earth tones'
        'dusty rose petals'                         || 'colors=dusty rose'
        'a chartreuse frog on a brown log'          || 'colors=chartreuse,brown; subjects=frog'
        'baby blue to baby pink'                    || 'colors=baby blue,baby pink'
        'the palest yellow imaginable'              || 'colors=yellow|pale yellow'
        'bluish gray smoke'                         || 'colors=bluish gray|blue gray|gray|bluish grey'
        'mustard yellow taxi in midnight blue rain' || 'colors=mustard yellow|mustard,midnight blue; weather=rain'
        'grayscale portrait'                        || 'palette=grayscale|monochrome|greyscale'
    }

    def "gradients: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                                   || truth
        'top-to-bottom gradient from navy to peach'              || 'gradient=vertical; colors=navy,peach'
        'a radial gradient of gold on black'                     || 'gradient=radial; colors=gold,black'
        'conic gradient spinning slowly'                         || 'gradient=conic; motion=spin|rotate; speed=slow'
        'horizontal blend of magenta and cyan'                   || 'gradient=horizontal; colors=magenta,cyan'
        'corner to corner fade, olive to ivory'                  || 'gradient=diagonal|angled|corner to corner; colors=olive,ivory'
        'from the top left to the bottom right, gold into teal'  || 'gradient=angled|diagonal; colors=gold,teal'
        'lower left to upper right, a blend of pink and blue'    || 'gradient=angled|diagonal; colors=pink,blue'
        'concentric rings of blue and white'                     || 'gradient=rings|concentric|radial; colors=blue,white'
        'spiral gradient, red and orange'                        || 'gradient=spiral; colors=red,orange'
        'vertical gradient from black to dark blue'              || 'gradient=vertical; colors=black,dark blue'
        'circular gradient, white in the middle, purple outside' || 'gradient=radial|circular; colors=white,purple'
        'a sloping gradient of rust and sand'                    || 'gradient=angled|diagonal|sloping; colors=rust'
        'bottom to top gradient, green into yellow'              || 'gradient=vertical|bottom to top; colors=green,yellow'
    }

    def "shapes, how many and of what color: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                         || truth
        'five green squares bouncing around'           || 'shapes=square|rect*5:green; motion=bounce'
        'a single white circle on black'               || 'shapes=circle*1:white; colors=black'
        'three dozen tiny dots'                        || 'shapes=dot|circle*36'
        'six purple pentagons drifting upward'         || 'shapes=pentagon*6:purple; motion=drift|rise'
        'one big red triangle spinning'                || 'shapes=triangle*1:red; motion=spin|rotate'
        'a pair of interlocking rings'                 || 'shapes=ring*2'
        'eight blue hexagons in a row'                 || 'shapes=hexagon*8:blue'
        'a hundred stars twinkling'                    || 'shapes=star*100'
        'two red circles and three blue squares'       || 'shapes=circle*2:red,square|rect*3:blue'
        'twenty one orange diamonds falling like snow' || 'shapes=diamond*21:orange; motion=fall'
        'half a dozen yellow ovals'                    || 'shapes=oval|ellipse|circle*6:yellow'
        'seven orange circles pulsing in sync'         || 'shapes=circle*7:orange; motion=pulse'
        'ten thin white lines sliding left'            || 'shapes=line|rect*10:white; motion=slide|drift'
        'a lone black square hovering'                 || 'shapes=square|rect*1:black; motion=hover|drift|float'
        'four arrows pointing up'                      || 'shapes=arrow*4'
        'three green triangles and one yellow hexagon' || 'shapes=triangle*3:green,hexagon*1:yellow'
        'a couple of blue rings expanding'             || 'shapes=ring*2:blue'
        'fifteen hearts floating'                      || 'shapes=heart*15; motion=float|drift'
        'dozens of tiny silver dots'                   || 'shapes=dot|circle*24:silver'
    }

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

    def "words of several senses: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                    || truth
        'a crane lifting steel beams at the port' || 'subjects=crane; !camera'
        'a crane wading in the shallows'          || 'subjects=crane|bird; !camera'
        'crane up over the crowd'                 || 'camera=crane|crane_up|crane up'
        'a cool breeze on the dunes'              || '!mood=cool; setting=dunes|desert'
        'cool blue tones'                         || 'colors=blue|cool blue'
        "that's so cool, do it again"             || '!palette; !colors; !temperature'
        'a frying pan on the stove'               || '!camera; setting=kitchen'
        'spring flowers in the meadow'            || 'season=spring; setting=meadow|field'
        'a hot spring in the mountains'           || 'setting=hot spring|mountain|mountains; !season'
        'river bank at dusk'                      || 'setting=river bank|river|bank; lighting=dusk|sunset'
        'light as a feather'                      || '!lighting'
        'a light blue umbrella'                   || 'colors=light blue; !lighting'
        'a wave hello from the window'            || '!motion=wave'
        'the key to the old castle'               || 'setting=castle; !audio'
        'in the key of G major'                   || 'audio.key=g major'
        'a dolly for my daughter, porcelain face' || '!camera'
        'a paper cut on his finger'               || '!transition'
        'a roll of film on a desk'                || '!camera'
        'a rock band on stage'                    || '!motion; audio.genre=rock'
        'climbing a rock at sunset'               || 'lighting=sunset; !audio'
        'a bat flying out of a cave'              || 'subjects=bat; setting=cave'
        'baseball bat and glove'                  || '!subjects=animal'
        'dark chocolate melting'                  || '!lighting; !mood'
        'he plays bass guitar in a band'          || 'audio.instruments=bass guitar|bass'
        'sea bass on ice'                         || 'subjects=sea bass|bass|fish; !audio'
        'a pop of color'                          || '!audio'
        'soda pop fizzing'                        || '!audio'
        'the note on the fridge'                  || '!audio'
        'scales of a fish shimmering'             || 'subjects=fish; !audio'
        'a fan spinning on the ceiling'           || 'motion=spin|rotate'
        'orange slices on a plate'                || '!motion'
        'a tank in a field of poppies'            || 'setting=field|meadow'
        'train your dog in ten seconds'           || 'duration_s=10'
        'a long shot of the prairie'              || 'shot=long|long shot|wide; setting=prairie'
        'a shot of espresso'                      || '!shot'
        'ring on her finger'                      || '!gradient'
        'boxing ring, two fighters'               || '!gradient'
        'feeling blue on a rainy sunday'          || 'mood=blue|sad|melancholy; !colors; weather=rain|rainy'
        'green with envy'                         || '!colors'
        'pitch black room'                        || 'colors=black|pitch black; setting=room'
        'the golden retriever runs on the beach'  || 'setting=beach; !lighting; !colors'
        'pink noise and soft rain sounds'         || 'audio.sounds=pink noise|noise,rain|soft rain; !colors'
        'a train whistle in the distance'         || 'audio.sounds=whistle|train whistle'
        'mouse clicking on a keyboard'            || '!motion'
        'the seal swims under the ice'            || 'subjects=seal'
        'an old record spinning'                  || 'motion=spin|rotate'
        'blackout, power cut in the city'         || 'setting=city; !transition'
        'a bow tied with ribbon'                  || '!audio'
        'the bark of a dog'                       || 'audio.sounds=bark|dog|dog bark'
        'tree bark texture close-up'              || 'shot=close_up|close up|close; !audio'
        'warm bread from the oven'                || '!colors; !lighting'
        'cold-blooded killer'                     || '!temperature'
        'play it cool'                            || '!temperature; !palette'
        'bank of a wide river'                    || 'setting=river|bank'
        'a light lunch'                           || '!lighting'
        'key lime pie'                            || '!audio'
        'keys jingling in a pocket'               || '!audio.key'
        'a pan of sizzling bacon'                 || '!camera; setting=kitchen'
        'record store clerk'                      || 'setting=store|record store|shop'
        'the rock dropped an album'               || '!motion=fall'
        'shooting pool with friends'              || '!setting=ocean'
        'dark humor about office life'            || 'setting=office; !lighting'
        "she's feeling a bit blue"                || '!colors; mood=blue|sad|melancholy|feeling blue'
        'a blue mood'                             || '!palette=ocean'
        'to cut a long story short'               || '!transition'
        'cut the cake'                            || '!transition'
        'a fishing rod catches a bass'            || 'subjects=bass|fish; !audio'
        'the bass drops hard'                     || 'audio.sounds=bass|bass drop'
        'a tone-deaf singer'                      || '!audio.freq_hz'
        'muscle tone'                             || '!audio.sounds'
        'focus on the roll of the dice'           || '!camera'
        'spring has sprung'                       || 'season=spring'
        'he fell in love in fall'                 || 'season=fall|autumn'
        'a fall from the cliff'                   || 'motion=fall; !season'
        'may flowers'                             || 'subjects=flower|flowers'
        'a steady hand'                           || '!camera'
        'wave after wave hits the shore'          || 'setting=shore|beach|coast; motion=wave'
        'organ music in a cathedral'              || 'audio.instruments=organ; setting=cathedral|church'
        'a mouse under the table'                 || 'subjects=mouse; !audio'
        'ring the bell'                           || 'audio.sounds=bell|ring'
    }

    def "what is not wanted: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                || truth
        'no camera movement whatsoever'       || 'camera=static|none|locked|fixed'
        'a forest without any people'         || 'setting=forest; avoid=people'
        'not blue, not green, but yellow'     || 'avoid_colors=blue,green; colors=yellow'
        'anything but red'                    || 'avoid_colors=red'
        'everything except purple'            || 'avoid_colors=purple'
        'not calm but slow'                   || 'speed=slow; avoid_mood=calm; !mood=calm'
        "don't make it scary"                 || 'avoid_mood=scary; !mood=scary'
        'no fast cuts'                        || '!transition'
        'without music'                       || 'avoid=music'
        'no text and no logos'                || 'avoid=text,logos|logo'
        'never zoom'                          || 'avoid_camera=zoom; !camera=zoom'
        "isn't gloomy at all"                 || 'avoid_mood=gloomy; !mood=gloomy'
        'not only blue but also gold'         || 'colors=blue,gold; !avoid_colors'
        'a sunny beach, no clouds or waves'   || 'setting=beach; lighting=sunny; !motion=wave'
        'no fades, only hard cuts'            || 'transition=hard cut|cut|hard_cut; avoid_transition=fade|fades'
        "it shouldn't be dark or moody"       || 'avoid_lighting=dark; avoid_mood=moody; !lighting=dark; !mood=moody'
        'less dark, more hopeful'             || 'mood=hopeful; !mood=dark'
        'I would not mind some purple'        || 'colors=purple; !avoid_colors'
        'not without music'                   || '!avoid; !audio.silent'
        'nothing scary, just cozy'            || 'avoid_mood=scary; mood=cozy'
        'avoid neon and pink'                 || '!colors; !palette=neon'
        'a city at night with no neon lights' || 'setting=city; avoid_lighting=neon|neon lights'
        'stop the camera shake'               || 'avoid_camera=camera shake|shake|handheld'
        'neither happy nor sad'               || 'avoid_mood=happy,sad'
        'free of noise and grain'             || '!audio.sounds'
        'sans music, sans text'               || 'avoid=music,text'
        'no red please'                       || 'avoid_colors=red; !colors'
        'not a single cloud in the sky'       || 'setting=sky; avoid=cloud|clouds'
        'without any camera moves'            || 'camera=static|none|locked'
        "don't use green or brown"            || 'avoid_colors=green,brown'
        'nothing too bright'                  || 'avoid_lighting=bright; !lighting=bright'
        "it's not sad, it's hopeful"          || 'mood=hopeful; avoid_mood=sad; !mood=sad'
        'never fast'                          || '!speed=fast'
        'no slow motion'                      || '!speed=slow'
        'not monochrome'                      || 'avoid_palette=monochrome'
        'please no people or animals'         || 'avoid=people,animals|animal'
        'skip the music'                      || 'avoid=music'
        'cheerful, not childish'              || 'mood=cheerful'
        "don't zoom in, don't pan"            || 'avoid_camera=zoom|zoom in,pan'
        'anything but a sad ending'           || 'avoid_mood=sad; !mood=sad'
        'a night without stars'               || 'setting=night; avoid=stars|star'
        'no dissolve between shots'           || 'avoid_transition=dissolve'
        "can't be too colorful"               || 'palette=colorful|vibrant'
        "no way it's boring"                  || '!avoid_mood=happy'
        'a calm sea, not stormy'              || 'setting=sea|ocean; mood=calm; !weather'
        'neon but not pink'                   || 'palette=neon; avoid_colors=pink'
    }

    def "lengths and formats: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                || truth
        'a 12 second loop of rain'            || 'duration_s=12; weather=rain'
        'one and a half minutes of surf'      || 'duration_s=90'
        '2:30 long, 4:3'                      || 'duration_s=150; aspect=4:3'
        'square 1080x1080, 30 fps'            || 'width=1080; height=1080; fps=30'
        'forty-five seconds, vertical'        || 'duration_s=45; aspect=9:16'
        'in 4K at 60 frames per second'       || 'fps=60; width=3840; height=2160'
        'a quarter of a minute of silence'    || 'duration_s=15; audio.silent=true'
        'half a minute in portrait mode'      || 'duration_s=30; aspect=9:16'
        '720p, 25fps, 8s'                     || 'fps=25; duration_s=8; height=720'
        'cinemascope, two minutes'            || 'aspect=2.39:1|21:9|2.35:1; duration_s=120'
        'for instagram stories, ten secs'     || 'aspect=9:16; duration_s=10'
        '1500 ms of static'                   || 'duration_s=1.5'
        '16 by 9, five seconds'               || 'aspect=16:9; duration_s=5'
        'an hour-long aquarium'               || 'duration_s=3600; setting=aquarium|underwater'
        'a 3-second dissolve between the two' || 'transition=dissolve; transition_s=3'
        'crossfade over 2 seconds'            || 'transition=crossfade|dissolve; transition_s=2'
        '1 min 20 sec'                        || 'duration_s=80'
        'a three and a half second clip'      || 'duration_s=3.5'
        '1920 by 1080 at 24 fps'              || 'width=1920; height=1080; fps=24'
        'reel format, 20 seconds'             || 'aspect=9:16; duration_s=20'
        'two hundred frames at 25 fps'        || 'fps=25; duration_s=8'
        'ultrawide 21:9, 60 fps'              || 'aspect=21:9; fps=60'
        'make it a minute long'               || 'duration_s=60'
        'ninety seconds or so'                || 'duration_s=90'
        '0.75 seconds of lightning'           || 'duration_s=0.75'
        'square, for instagram'               || 'aspect=1:1'
        'landscape, 16:9, 4K'                 || 'aspect=16:9; width=3840'
        '8 secs @ 12fps'                      || 'duration_s=8; fps=12'
    }

    def "style, genre, mood and place: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                        || truth
        'gritty noir thriller in an alley'            || 'style=noir; genre=thriller; setting=alley|street'
        'a whimsical cartoon about a lost sock'       || 'mood=whimsical|playful; style=cartoon; theme=lost sock|sock'
        'vaporwave mall, nostalgic'                   || 'style=vaporwave|retro; mood=nostalgic; setting=mall'
        'a serious documentary on coral reefs'        || 'tone=serious; genre=documentary; theme=coral reefs|coral reef|ocean|nature'
        '80s retro arcade'                            || 'style=retro; setting=arcade'
        'anime girl on a rooftop'                     || 'style=anime; setting=rooftop|city; subjects=girl'
        'watercolor painting of a garden'             || 'style=watercolor; setting=garden'
        'a horror movie in an abandoned hospital'     || 'genre=horror; setting=hospital|abandoned hospital'
        'hopeful springtime morning in the park'      || 'mood=hopeful; season=spring; setting=park; lighting=morning'
        'a tense standoff in the desert at noon'      || 'mood=tense; setting=desert; lighting=noon|midday|day'
        'stop-motion claymation'                      || 'style=stop motion|stop_motion|claymation'
        'sci-fi space station, cold lighting'         || 'genre=sci-fi|sci fi; setting=space station|space; lighting=cold|cool'
        'a cozy cabin in winter, firelight'           || 'mood=cozy; setting=cabin; season=winter; lighting=firelight|candlelight'
        'moonlit graveyard, eerie'                    || 'lighting=moonlit|moonlight; setting=graveyard; mood=eerie'
        'a comedy sketch in an office'                || 'genre=comedy; setting=office'
        'how-to video about baking bread'             || 'genre=tutorial|how to|howto; theme=baking bread|baking|bread'
        'a love story'                                || 'theme=love'
        'golden hour in a wheat field'                || 'lighting=golden_hour|golden hour; setting=field|wheat field'
        'lonely astronaut on mars'                    || 'mood=lonely; subjects=astronaut; setting=mars|space'
        'underwater ballet'                           || 'setting=underwater'
        'a busy street in tokyo, neon lit'            || 'setting=street|tokyo|city; lighting=neon|neon lit'
        'an angry storm over the atlantic'            || 'mood=angry; weather=storm; setting=atlantic|ocean|sea'
        'dreamy soft focus, backlit'                  || 'mood=dreamy; lighting=backlit|soft|soft focus'
        'autumn leaves in the rain'                   || 'season=autumn; weather=rain'
        'brooding neo-noir detective story'           || 'style=neo noir|noir; genre=detective|thriller|noir|crime; mood=brooding|moody'
        'uplifting corporate video, clean and modern' || 'mood=uplifting; style=corporate|clean|modern; genre=corporate|corporate video'
        'ghost story told by firelight'               || 'lighting=firelight|candlelight'
        'vintage super 8 home movie'                  || 'style=vintage|super 8'
        'a surreal dreamscape'                        || 'style=surreal; setting=dreamscape'
        'educational video on volcanoes'              || 'genre=educational; theme=volcanoes|volcano'
        'tense heist in a museum at midnight'         || 'mood=tense; genre=heist|thriller|crime; setting=museum|midnight|night'
        'cyberpunk alley, rain and neon'              || 'setting=alley|cyberpunk|street; weather=rain'
        'festive christmas market, snow falling'      || 'mood=festive; setting=market|christmas market; weather=snow'
        'epic trailer'                                || 'genre=trailer|ad; tone=epic'
        'impressionist painting of a pond'            || 'style=impressionist|painting|artistic; setting=pond|lake'
        'spooky halloween forest under a full moon'   || 'mood=spooky; setting=forest'
        'pixel art dungeon'                           || 'style=pixel art; setting=dungeon|cave'
        'a heartwarming reunion at the airport'       || 'mood=heartwarming|warm; setting=airport'
        'film noir'                                   || 'style=film noir|noir'
        'peaceful zen garden at dawn'                 || 'mood=peaceful|zen; setting=garden|zen garden; lighting=dawn|sunrise'
    }

    def "sound: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                 || truth
        'soft piano and gentle rain sounds'    || 'audio.instruments=piano; audio.sounds=rain|rain sounds'
        'techno at 140 bpm'                    || 'audio.genre=techno; audio.tempo_bpm=140'
        'birds chirping and a distant bell'    || 'audio.sounds=birds chirping|birds|birdsong|chirping,bell'
        'a 60 Hz hum'                          || 'audio.sounds=hum; audio.freq_hz=60'
        'thunder rumbling, then silence'       || 'audio.sounds=thunder|rumble'
        'upbeat ukulele music'                 || 'audio.instruments=ukulele; audio.mood=upbeat|energetic'
        'mute, no audio'                       || 'audio.silent=true'
        'a slow waltz on violin in A minor'    || 'audio.key=a minor; audio.instruments=violin'
        'drum and bass, 174 beats per minute'  || 'audio.genre=drum and bass|techno; audio.tempo_bpm=174'
        'footsteps echoing in a hallway'       || 'audio.sounds=footsteps|footstep; setting=hallway'
        'wind howling'                         || 'audio.sounds=wind|howling|howl|howling wind'
        'a choir humming softly'               || 'audio.sounds=choir|humming|voices'
        'jazz with a walking bass line'        || 'audio.genre=jazz'
        'crackling campfire'                   || 'audio.sounds=crackling|campfire|fire|crackle'
        'a heartbeat getting faster'           || 'audio.sounds=heartbeat; motion_trend=increasing|accelerating'
        'lo-fi beats to study to'              || 'audio.genre=lo-fi|lofi|lo fi'
        'acoustic guitar and soft vocals'      || 'audio.instruments=guitar|acoustic guitar; audio.sounds=vocals|vocal|voice|soft vocals'
        'ambient drone, very low'              || 'audio.mood=ambient'
        'a dog barking far away'               || 'audio.sounds=bark|barking|dog barking|dog'
        '120 bpm house track in F sharp minor' || 'audio.tempo_bpm=120; audio.key=f sharp minor; audio.genre=house'
        'click track at 90 bpm'                || 'audio.tempo_bpm=90'
        'static hiss from an old radio'        || 'audio.sounds=hiss|static hiss|static'
        'total silence'                        || 'audio.silent=true'
        'orchestral swell with timpani'        || 'audio.genre=orchestral|cinematic'
        'ticking clock and rustling paper'     || 'audio.sounds=ticking|ticking clock|clock,rustling|rustle|rustling paper'
        'saxophone solo in a smoky bar'        || 'audio.instruments=saxophone; setting=bar'
        'whispering'                           || 'audio.sounds=whisper|whispering'
        'a loud explosion'                     || 'audio.sounds=explosion'
        'sad violin'                           || 'audio.instruments=violin; mood=sad'
    }

    def "slang, dialect, slips and emoji: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                              || truth
        'make it pop, fam'                  || '!audio'
        'lowkey spooky vibes'               || 'mood=spooky; !lighting'
        'this slaps, more red pls'          || 'colors=red'
        'a wee bonnie loch in the mist'     || 'setting=loch|lake; weather=mist|fog'
        'a dreich day on the moor'          || 'setting=moor; mood=dreich|gloomy'
        'colour me purple'                  || 'colors=purple'
        'a lorry on the motorway'           || 'subjects=lorry|truck; setting=motorway|highway|road'
        'yeet the ball across the sceen'    || 'shapes=ball|circle'
        'sunest over the oceon'             || 'setting=ocean|sea; lighting=sunset'
        'a yelow submarin'                  || 'colors=yellow'
        'slwo zoom on a bule car'           || 'camera=zoom; speed=slow; colors=blue; subjects=car'
        'forrest with grean trees'          || 'setting=forest; colors=green; subjects=tree|trees'
        'a beautifull mountian lake'        || 'setting=mountain|lake|mountain lake'
        '🌊 and 🌅'                           || 'setting=ocean|sea|wave; lighting=sunset|sunrise'
        'a 🚀 in space'                      || 'setting=space; subjects=rocket'
        '❤️ everywhere'                     || 'theme=love'
        '❄️ falling on a ⛰'                 || 'weather=snow; setting=mountain; motion=fall'
        'fire 🔥 vibes only'                 || 'mood=energetic|intense|exciting'
        'chillax by the pool'               || 'mood=calm|relaxed|chill; setting=pool'
        'gorgeous arvo at the beach, mate'  || 'setting=beach'
        'gloomy af'                         || 'mood=gloomy'
        "it's giving cottagecore"           || 'mood=cozy|soft|cottagecore'
        'wicked fast hyperlapse'            || 'speed=fast|very fast'
        'dead good sunset, innit'           || 'lighting=sunset'
        'this beat slaps fr'                || '!colors'
        'mad chill sunset'                  || 'mood=chill|calm; lighting=sunset'
        'super vibey neon club'             || 'setting=club; palette=neon'
        'brekkie on the barbie, sunny arvo' || 'lighting=sunny'
        'gray or grey, your call'           || 'colors=gray|grey'
        'an aluminium spaceship'            || 'subjects=spaceship|rocket|spaceship'
        'red cirlce bouncign'               || 'shapes=circle:red; motion=bounce'
        'a purpel sunet'                    || 'colors=purple; lighting=sunset'
        'drak and mooody forest'            || 'setting=forest; lighting=dark; mood=moody'
        'blakc and whtie'                   || 'palette=black and white|monochrome'
        'slow tiltt up'                     || 'camera=tilt; speed=slow'
        '🌧️ in the 🏙️'                      || 'weather=rain; setting=city'
        '😢'                                 || 'mood=sad'
        '🐟🐟🐟'                               || 'subjects=fish'
        'a lil bit faster'                  || 'speed=fast|faster|medium'
        'gimme that golden hour glow'       || 'lighting=golden_hour|golden hour'
    }

    def "words in the picture: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                         || truth
        'the words "GAME OVER" in red'                 || 'text=GAME OVER; colors=red'
        "a sign that says 'Open Late'"                 || 'text=Open Late'
        'title: Midnight Run'                          || 'text=Midnight Run'
        'caption reading "see you soon" at the bottom' || 'text=see you soon'
        'with the text HELLO in the middle'            || 'text=HELLO'
        '"Hello, World" in white letters'              || 'text=Hello, World; colors=white'
        'show the words NO SIGNAL'                     || 'text=NO SIGNAL'
        "a title 'Dawn' over the sea"                  || 'text=Dawn; setting=sea|ocean'
        'subtitle: once upon a time'                   || 'text=once upon a time'
    }

    def "scenes that follow each other: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                                           || truth
        'first a red sky, then a blue sea'                               || 'scenes={colors=red; setting=sky}{colors=blue; setting=sea|ocean}'
        'a city at night, then a beach at dawn, finally a mountain'      || 'scenes={setting=city}{setting=beach}{setting=mountain}'
        '4 seconds of rain, then 2 seconds of sun'                       || 'scenes={weather=rain; duration_s=4}{duration_s=2}'
        'begin with a forest, dissolve to a desert, end on the stars'    || 'scenes={setting=forest}{setting=desert; transition=dissolve}{subjects=star|stars}'
        'blue for 3 seconds, then green for 5 seconds'                   || 'scenes={colors=blue; duration_s=3}{colors=green; duration_s=5}'
        'scene 1: a kitchen; scene 2: a garden'                          || 'scenes={setting=kitchen}{setting=garden|park}'
        'zoom in, then pan right'                                        || 'scenes={camera=zoom|zoom_in}{camera=pan|pan_right}'
        'start on a close-up of a flower, then pull back to a wide shot' || 'scenes={shot=close_up|close up|close}{shot=wide}'
        '5s of ocean, 5s of desert, 5s of forest'                        || 'scenes={setting=ocean; duration_s=5}{setting=desert; duration_s=5}{setting=forest; duration_s=5}'
        'red, then orange, then yellow'                                  || 'scenes={colors=red}{colors=orange}{colors=yellow}'
        'day turns to night'                                             || 'setting=day|night'
        'open with rain in the city, fade to a sunny beach'              || 'scenes={weather=rain; setting=city}{setting=beach; transition=fade}'
        'first 3 seconds black, then a blue circle for 2 seconds'        || 'scenes={colors=black; duration_s=3}{duration_s=2}'
    }

    def "Spanish, French and German: '#prompt'"() {
        expect:
        Truth.faults(truth, asked(prompt)) == []

        where:
        prompt                                                     || truth
        'un bosque verde al amanecer, lluvia suave'                || 'setting=forest; colors=green; lighting=sunrise|dawn; weather=rain'
        'dos círculos rojos girando despacio'                      || 'shapes=circle*2:red; motion=spin|rotate; speed=slow'
        'un coucher de soleil sur la mer, sans musique'            || 'setting=sea|ocean; lighting=sunset; avoid=music'
        'une ville la nuit, néons roses et bleus'                  || 'setting=city; colors=pink,blue'
        'caméra fixe, plan large, 10 secondes'                     || 'camera=static|fixed; shot=wide; duration_s=10'
        'ein ruhiger See bei Nacht, langsamer Zoom'                || 'mood=calm|quiet|ruhig; speed=slow; camera=zoom'
        'drei gelbe Dreiecke fallen langsam'                       || 'shapes=triangle*3:yellow; motion=fall; speed=slow'
        'roter Himmel, schwarze Berge, keine Musik'                || 'colors=red,black; setting=sky|mountain|mountains; avoid=music'
        'un perro negro en la playa, cámara lenta'                 || 'subjects=dog; colors=black; setting=beach; speed=slow'
        'ciudad de noche con luces de neón, 8 segundos'            || 'setting=city; lighting=neon|neon lights; duration_s=8'
        'forêt en automne, brouillard, pas de mouvement de caméra' || 'setting=forest; season=autumn; weather=fog; camera=static|none'
        'dunkler Wald im Winter, Schnee fällt'                     || 'setting=forest; season=winter; weather=snow; lighting=dark'
        'una playa tropical con palmeras'                          || 'setting=beach|tropical beach'
        'noche estrellada, música tranquila'                       || 'setting=night|starry night; mood=calm'
        'tres triángulos verdes sobre fondo blanco'                || 'shapes=triangle*3:green; colors=white'
        'sin texto, sin voz'                                       || 'avoid=text,voice'
        'un chat noir sur un toit'                                 || 'subjects=cat; colors=black'
        'cinq cercles jaunes qui rebondissent'                     || 'shapes=circle*5:yellow; motion=bounce'
        'plage au lever du soleil, ambiance calme'                 || 'setting=beach; lighting=sunrise; mood=calm'
        'pluie sur Paris, piano mélancolique'                      || 'weather=rain; setting=paris|city; mood=melancholy|melancholic'
        'ein blauer Ozean ohne Wolken'                             || 'setting=ocean; colors=blue; avoid=clouds|cloud'
        'schneller Schwenk über die Stadt'                         || 'camera=pan; speed=fast; setting=city'
        'fünf rote Kreise auf schwarzem Hintergrund'               || 'shapes=circle*5:red; colors=black'
        'fröhliche Musik, zehn Sekunden'                           || 'mood=happy|cheerful; duration_s=10'
        'atardecer en el desierto, plano general, cámara fija'     || 'lighting=sunset; setting=desert; shot=wide; camera=static'
        'une forêt sombre et mystérieuse'                          || 'setting=forest; mood=mysterious|dark'
    }

    private asked(String prompt) {
        fields.node(new Interpreter().interpret(new Prompt(prompt, new Seed(0), Wishes.NONE), knowledge))
    }
}
