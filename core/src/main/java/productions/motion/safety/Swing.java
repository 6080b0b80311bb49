package productions.motion.safety;

/** One kind of harmful change, followed cell by cell. */
interface Swing {

    /** Return whether the light of a cell has now turned against the change before, by a harmful amount. */
    boolean turns(int cell, CellLight now);

    /** Remember the light of a cell. */
    void accept(int cell, CellLight now);
}
