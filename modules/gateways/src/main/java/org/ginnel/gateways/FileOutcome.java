package org.ginnel.gateways;

import java.util.List;

/**
 * What a file of a provider does, or did: every row is counted once, as added, changed, unchanged or refused.
 *
 * @param sure places that all grades make sure; {@code below} people whose grades are lower than asked: for an officer to
 *     decide, never decided by a file
 * @param refused rows left out, in the order of the file
 */
public record FileOutcome(
        Integer read,
        Integer added,
        Integer changed,
        Integer unchanged,
        Integer sure,
        Integer below,
        List<Line> refused) {
    public FileOutcome {
        refused = List.copyOf(refused);
    }

    /** @param line of the file, the header's is 1; {@code reason} a sentence with its remedy */
    public record Line(Long line, String column, String value, String reason) {}
}
