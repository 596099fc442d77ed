package org.ginnel.employers.placement;

import java.time.LocalDate;
import org.ginnel.employers.PlacementOfferId;

/**
 * What somebody of another firm saw.
 *
 * @param version the one that was looked at
 * @param liabilityExpires last day of the certificate that was seen, null when none was
 */
record VerifyPlacement(
        PlacementOfferId offer,
        int version,
        LocalDate liabilityExpires,
        boolean riskAssessment,
        boolean safeguardingContact,
        boolean adjustments) {

    boolean saw(CheckKind kind) {
        return switch (kind) {
            case LIABILITY -> liabilityExpires != null;
            case RISK_ASSESSMENT -> riskAssessment;
            case SAFEGUARDING_CONTACT -> safeguardingContact;
            case ADJUSTMENTS -> adjustments;
        };
    }

    LocalDate expires(CheckKind kind) {
        return kind == CheckKind.LIABILITY ? liabilityExpires : null;
    }
}
