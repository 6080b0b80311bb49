package productions.motion.store;

import java.io.IOException;
import productions.motion.knowledge.Describer;

/** Makes what readers see from what is on disk. */
final class Recovery {

    private static final int GROUP = 2000;

    private final Folder folder;
    private final Application application;

    Recovery(Folder folder, Describer describer) {
        this.folder = folder;
        this.application = new Application(new Naming(describer));
    }

    /**
     * What was found.
     *
     * @param live what readers see
     * @param end where the journal ends
     */
    record Found(Live live, JournalReader.End end) {}

    Found recover() throws IOException {
        Live live = new Live(new HeapTable());
        Draft[] draft = {live.draft()};
        JournalReader.End end = new JournalReader(folder, live.sequence(), placed -> {
                    application.apply(placed.command(), draft[0]);
                    if (draft[0].rows().size() > GROUP) {
                        live.publish(draft[0]);
                        draft[0] = live.draft();
                    }
                })
                .read();
        live.publish(draft[0]);
        return new Found(live, end);
    }

    Application application() {
        return application;
    }
}
