package productions.motion.media.mp4;

/**
 * One film of two tracks, picture and sound, and the box that describes it (moov, ISO/IEC 14496-12, 8.2). The tables
 * grow while the film is recorded; the box can be written at any time.
 */
final class Movie {

    static final int PICTURE_ID = 1;
    static final int SOUND_ID = 2;

    final VideoTrack video;
    final SoundTrack sound;
    final TrackTable pictures = new TrackTable();
    final TrackTable packets = new TrackTable();

    Movie(VideoTrack video, SoundTrack sound) {
        this.video = video;
        this.sound = sound;
    }

    /** Write the kind of file: readers that know one of these brands can play it. */
    static void writeKind(BoxWriter out, String... brands) {
        out.open("ftyp").utf8("isom").u32(0x200);
        for (String brand : brands) {
            out.utf8(brand);
        }
        out.close();
    }

    /** Write the box of a film whose samples follow in fragments. */
    void writeForFragments(BoxWriter out) {
        out.open("moov");
        TrackBoxes boxes = new TrackBoxes(out, clock());
        boxes.writeMovieHeader(0);
        boxes.begin(PICTURE_ID, video, 0);
        boxes.beginMedia(video.timescale(), 0, TrackBoxes.Kind.PICTURE);
        SampleEntries.write(out, video);
        SampleTableBoxes.writeEmpty(out);
        boxes.end();
        boxes.begin(SOUND_ID, 0);
        boxes.writeEdit(0, sound.primingSamples());
        boxes.beginMedia(SoundTrack.RATE, 0, TrackBoxes.Kind.SOUND);
        SampleEntries.write(out, sound, 0);
        SampleTableBoxes.writeEmpty(out);
        boxes.end();
        out.open("mvex");
        for (int id : new int[] {PICTURE_ID, SOUND_ID}) {
            out.open("trex", 0, 0).u32(id).u32(1).u32(0).u32(0).u32(0).close();
        }
        out.close().close();
    }

    /**
     * Write the box of the whole film.
     *
     * @param soundSamples how many samples are heard, after the priming
     * @param mediaStart where in the file the first byte of media lies
     */
    void writePlain(BoxWriter out, Provenance provenance, long soundSamples, long mediaStart, Places places) {
        long clock = clock();
        long pictureTime = pictures.samples() * (clock / video.framesPerSecond());
        long soundTime = soundSamples * (clock / SoundTrack.RATE);
        out.open("moov");
        TrackBoxes boxes = new TrackBoxes(out, clock);
        boxes.writeMovieHeader(Math.max(pictureTime, soundTime));
        boxes.begin(PICTURE_ID, video, pictureTime);
        boxes.writeEdit(pictureTime, 0);
        boxes.beginMedia(video.timescale(), pictures.duration(), TrackBoxes.Kind.PICTURE);
        SampleEntries.write(out, video);
        SampleTableBoxes.write(out, pictures, mediaStart, places);
        boxes.end();
        if (packets.samples() > 0) {
            boxes.begin(SOUND_ID, soundTime);
            boxes.writeEdit(soundTime, sound.primingSamples());
            boxes.beginMedia(SoundTrack.RATE, packets.duration(), TrackBoxes.Kind.SOUND);
            SampleEntries.write(out, sound, bitsPerSecond());
            SampleTableBoxes.write(out, packets, mediaStart, places);
            RollBoxes.write(out, sound.codec(), packets);
            boxes.end();
        }
        MetadataBoxes.write(out, provenance);
        out.close();
    }

    /** Make a chunk of each track of the samples added since the last time: first pictures, then sound. */
    void chunk() {
        long soundStart = mediaBytes() - packets.unchunkedBytes();
        pictures.chunk(soundStart - pictures.unchunkedBytes());
        packets.chunk(soundStart);
    }

    long mediaBytes() {
        return pictures.bytes() + packets.bytes();
    }

    /** Return how many audible samples the packets hold. */
    long audibleSamples() {
        return Math.max(0, packets.duration() - sound.primingSamples());
    }

    /** Return ticks a second in which one picture and one sample both last a whole number of ticks. */
    private long clock() {
        return (long) SoundTrack.RATE
                / commonDivisor(SoundTrack.RATE, video.framesPerSecond())
                * video.framesPerSecond();
    }

    private long bitsPerSecond() {
        return Math.round(8.0 * packets.bytes() * SoundTrack.RATE / packets.duration());
    }

    private static int commonDivisor(int a, int b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
