package productions.motion.media.mp4;

/** Writes the tables of a track: times, starts, chunks, sizes and places (ISO/IEC 14496-12, 8.6 to 8.7). */
final class SampleTableBoxes {

    private SampleTableBoxes() {}

    /** Write tables without samples, as a film has them that keeps its samples in fragments. */
    static void writeEmpty(BoxWriter out) {
        out.open("stts", 0, 0).u32(0).close();
        out.open("stsc", 0, 0).u32(0).close();
        out.open("stsz", 0, 0).u32(0).u32(0).close();
        out.open("stco", 0, 0).u32(0).close();
    }

    /**
     * Write the tables of all samples.
     *
     * @param mediaStart where in the file the first byte of media lies
     * @param places whether the places of chunks need 32 or 64 bits
     */
    static void write(BoxWriter out, TrackTable track, long mediaStart, Places places) {
        writeTimes(out, track);
        writeStarts(out, track);
        writeChunks(out, track);
        out.open("stsz", 0, 0).u32(0).u32(track.samples());
        for (int i = 0; i < track.samples(); i++) {
            out.u32(track.sizes.get(i));
        }
        out.close();
        places.write(out, track.chunkStarts, mediaStart);
    }

    private static void writeTimes(BoxWriter out, TrackTable track) {
        out.open("stts", 0, 0).u32(track.runCounts.size());
        for (int i = 0; i < track.runCounts.size(); i++) {
            out.u32(track.runCounts.get(i)).u32(track.runLengths.get(i));
        }
        out.close();
    }

    private static void writeStarts(BoxWriter out, TrackTable track) {
        if (track.startsAnywhere()) {
            return;
        }
        out.open("stss", 0, 0).u32(track.keys.size());
        for (int i = 0; i < track.keys.size(); i++) {
            out.u32(track.keys.get(i));
        }
        out.close();
    }

    private static void writeChunks(BoxWriter out, TrackTable track) {
        out.open("stsc", 0, 0);
        int countAt = out.size();
        out.u32(0);
        int runs = 0;
        int last = 0;
        for (int chunk = 0; chunk < track.chunkSamples.size(); chunk++) {
            int samples = track.chunkSamples.get(chunk);
            if (samples != last) {
                out.u32(chunk + 1).u32(samples).u32(1);
                last = samples;
                runs++;
            }
        }
        out.patch(countAt, runs);
        out.close();
    }
}
