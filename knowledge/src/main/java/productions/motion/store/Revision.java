package productions.motion.store;

import productions.motion.value.Seed;

/**
 * Which state the registries are in: the same commands, in whatever order, give the same.
 *
 * @param commands how many were taken in
 * @param sum of the mixed hashes of their ids
 */
record Revision(long commands, long sum) {

    static final Revision NONE = new Revision(0, 0);

    Revision plus(String command) {
        return new Revision(commands + 1, sum + Seed.ofText(command).value());
    }

    @Override
    public String toString() {
        return commands == 0 ? "0" : commands + "-" + Long.toHexString(sum);
    }
}
