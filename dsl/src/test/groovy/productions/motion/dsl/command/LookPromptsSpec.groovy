package productions.motion.dsl.command

import spock.lang.Narrative
import spock.lang.Title

@Title('prompts and what is seen')
@Narrative('''
Prompts as people type them, with the look that each asks for, in the neutral fields of motion interpret: a bar sets
apart what is equally right, a comma the things of a list, and ! stands before what must be absent.''')
class LookPromptsSpec extends PromptPage {

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
        'red in the top left, blue in the bottom right'          || 'gradient=angled|diagonal; colors=red,blue'
        'the lower left corner is teal, the upper right is pink' || 'gradient=angled|diagonal; colors=teal,pink'
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
        'a handful of red squares'                     || 'shapes=square|rect*5:red'
        'a row of white triangles'                     || 'shapes=triangle*5:white'
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
}
