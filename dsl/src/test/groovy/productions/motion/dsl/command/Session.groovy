package productions.motion.dsl.command

/** A user at the command line: types a line and sees what comes out. */
class Session {

    final StringWriter out = new StringWriter()
    final StringWriter err = new StringWriter()
    int code

    static Session of(String... arguments) {
        def session = new Session()
        def talk = new Talk(new PrintWriter(session.out, true), new PrintWriter(session.err, true), Talk.Terminal.NONE)
        session.code = Tool.run(talk, arguments)
        session
    }

    /** What standard output says, without the last line end. */
    String said() {
        out.toString().stripTrailing()
    }

    /** What standard error says, without the last line end. */
    String complained() {
        err.toString().stripTrailing()
    }
}
