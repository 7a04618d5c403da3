package cymru.diogel.etl.versions;

import cymru.diogel.geodata.BadInput;

/** Why a version was put in service: decisions leave an audit trail. */
final class Reason {
    private Reason() {}

    /** @throws BadInput when there are no words in it */
    static void check(String reason) {
        if (reason.isBlank()) {
            throw new BadInput("--reason: expected why, in words, got nothing");
        }
    }
}
