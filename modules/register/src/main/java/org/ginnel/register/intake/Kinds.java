package org.ginnel.register.intake;

import java.util.List;
import org.ginnel.kernel.Refusal;

/** Every kind of list, in the order in which an empty register is best filled. A new kind is a class and a line here. */
final class Kinds {
    static final List<Kind> ALL = List.of(
            Wards.KIND,
            PostcodeLists.KIND,
            BankHolidays.KIND,
            EstablishmentTypes.KIND,
            Establishments.KIND,
            EstablishmentGroups.KIND,
            EstablishmentGroupLinks.KIND,
            EstablishmentLinks.KIND,
            SubjectAreas.KIND,
            LarsLists.SECTORS,
            LarsLists.ROUTES,
            LarsLists.STANDARDS,
            ApprenticeshipStandards.KIND,
            TLevels.ROUTES,
            TLevels.KIND,
            TLevels.SPECIALISMS,
            FundedQualifications.KIND,
            Occupations.KIND,
            JobProfiles.KIND,
            JobProfiles.CATEGORIES,
            LabourMarket.EMPLOYMENT,
            LabourMarket.REPLACEMENT,
            LabourMarket.RANKINGS,
            Pay.KIND,
            LabourMarket.CENSUS,
            LabourMarket.ADVERTS);

    private Kinds() {}

    static Kind find(String code) {
        return ALL.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(IntakeObstacle.UNKNOWN_KIND, code));
    }
}
