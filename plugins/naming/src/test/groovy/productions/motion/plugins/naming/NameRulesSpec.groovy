package productions.motion.plugins.naming

import static productions.motion.grow.NameRules.Rule.COUNT
import static productions.motion.grow.NameRules.Rule.DIGITS
import static productions.motion.grow.NameRules.Rule.FORM
import static productions.motion.grow.NameRules.Rule.HEAD
import static productions.motion.grow.NameRules.Rule.LENGTH
import static productions.motion.grow.NameRules.Rule.REAL
import static productions.motion.grow.NameRules.Rule.SCREEN
import static productions.motion.plugins.naming.Describing.RULES

import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('the rules of names')
@Narrative('''Two to five real words with capital initials, at most 40 characters, no digits, nothing that may offend, and a head
that is true of the value. `motion name check` and `motion registry health` hold every name against them.''')
class NameRulesSpec extends Specification {

    def "'#name' breaks #rules"() {
        expect:
        RULES.check(name)*.rule().toSet() == rules as Set

        where:
        name                                            || rules
        'Grayish Blue · Stormy Horizon'                 || []
        'Crisp Muted Mid-Key · Plaza Hearth'            || []
        'Minimal Genre'                                 || []
        'Slate2803'                                     || [COUNT, DIGITS, FORM]
        'theme_dawnure'                                 || [COUNT, FORM]
        'zzzqx'                                         || [COUNT, FORM]
        'liworazagura'                                  || [COUNT, FORM]
        'Zzzqx Blue'                                    || [REAL]
        'Liworazagura Dimalaqabela'                     || [REAL]
        'Dawnure · Flowlight'                           || [REAL]
        'Novel 01234'                                   || [DIGITS, FORM]
        'Corpse Blue · Stormy Horizon'                  || [SCREEN]
        'blue harbor'                                   || [FORM]
        'Very Dark Grayish Reddish Brown · Old Leather' || [COUNT, LENGTH]
    }

    def "the head must say what the value is"() {
        given:
        def cell = new EntryId(Aspect.PURE_COLOR, '0,0,125_1.0')

        expect:
        RULES.check(cell, '', name)*.rule() == rules

        where:
        name                        || rules
        'Deep Blue · Primary Navy'  || []
        'Deep Blue · Quiet Harbor' || []
        'Vivid Red · Quiet Harbor' || [HEAD]
    }

    def "a violation says what to do"() {
        expect:
        RULES.check(new EntryId(Aspect.MOOD, 'calm'), '', 'Slate2803')*.message() == [
                "'Slate2803' has 1 word. Use 2 to 5.",
                "'Slate2803' has digits. Use words only.",
                "'Slate2803' is not written as a name. Use letters, the first of them a capital.",
                "'Slate2803' does not say what semantic.mood:calm is. Begin it with 'Calm Mood ·'."]
    }
}
