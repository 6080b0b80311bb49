package productions.motion.dsl.command.loop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What a loop says, read from its log as it grows. */
final class LoopFeed implements Feed {

    private static final int FEW = 3;

    private final Post post;
    private final String name;
    private final Path log;
    private long told;
    private boolean isOver;
    private List<String> before;

    /** Follow a loop from its last few lines on. */
    LoopFeed(Post post, String name) {
        this.post = post;
        this.name = name;
        log = post.log(name);
        told = size();
        before = LoopLog.last(log, FEW, false);
    }

    @Override
    public List<String> news() {
        // Asked first: what a loop says last is there before it is gone.
        isOver = post.read(name).isEmpty();
        List<String> news = new ArrayList<>(before);
        before = List.of();
        news.addAll(LoopLog.sentences(grown()));
        if (isOver) {
            news.add("The loop '" + name + "' has ended.");
        }
        return news;
    }

    @Override
    public boolean isOver() {
        return isOver;
    }

    /** Return the whole lines that were not told; a log that grew too large is begun anew by the loop. */
    private String grown() {
        long size = size();
        told = size < told ? 0 : told;
        if (size == told) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (size - told));
            channel.read(bytes, told);
            int whole = bytes.position();
            while (whole > 0 && bytes.get(whole - 1) != '\n') {
                whole--;
            }
            told += whole;
            return new String(bytes.array(), 0, whole, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Whole.failure(log, e);
        }
    }

    private long size() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw Whole.failure(log, e);
        }
    }
}
