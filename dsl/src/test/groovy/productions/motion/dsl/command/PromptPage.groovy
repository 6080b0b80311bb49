package productions.motion.dsl.command

import productions.motion.interpret.Interpreter
import productions.motion.origins.OriginsKnowledge
import productions.motion.scene.Prompt
import productions.motion.scene.Wishes
import productions.motion.value.Seed
import spock.lang.Shared
import spock.lang.Specification
import tools.jackson.databind.json.JsonMapper

/** A page of prompts, each with what it asks for. */
abstract class PromptPage extends Specification {

    @Shared
    def knowledge = new OriginsKnowledge()

    @Shared
    def fields = new InstructionJson(JsonMapper.builder().build())

    /** Return what a prompt asks for, as motion interpret tells it. */
    def asked(String prompt) {
        fields.node(new Interpreter().interpret(new Prompt(prompt, new Seed(0), Wishes.NONE), knowledge))
    }
}
