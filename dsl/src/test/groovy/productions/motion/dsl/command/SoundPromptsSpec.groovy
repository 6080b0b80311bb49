package productions.motion.dsl.command

import spock.lang.Narrative
import spock.lang.Title

@Title('prompts and what takes time')
@Narrative('''
Prompts as people type them, with the sound, the length and the scenes that each asks for, in the neutral fields of
motion interpret: a bar sets apart what is equally right, a comma the things of a list, and ! stands before what must be
absent.''')
class SoundPromptsSpec extends PromptPage {

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
}
