package productions.motion.media.aac;

/** A block of both channels as it is coded: how its bands lie, and which of them are middle and side. */
record StereoBlock(BandLayout layout, MidSide midSide, ChannelBlock left, ChannelBlock right) {}
