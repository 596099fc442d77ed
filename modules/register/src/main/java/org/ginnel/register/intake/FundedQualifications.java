package org.ginnel.register.intake;

import static org.ginnel.register.intake.Parsers.date;
import static org.ginnel.register.intake.Parsers.flag;
import static org.ginnel.register.intake.Parsers.shaped;
import static org.ginnel.register.intake.Parsers.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Qualifications approved for public funding, with the dates of each offer. Offers come and go between the lists. */
final class FundedQualifications {
    private static final Map<String, String> OFFERS = new LinkedHashMap<>();

    static {
        OFFERS.put("Age1416", "age1416");
        OFFERS.put("Age1619", "age1619");
        OFFERS.put("LocalFlexibilities", "local_flexibilities");
        OFFERS.put("LegalEntitlementL2L3", "legal_entitlement_l2l3");
        OFFERS.put("LegalEntitlementEnglishandMaths", "legal_entitlement_english_and_maths");
        OFFERS.put("DigitalEntitlement", "digital_entitlement");
        OFFERS.put("ESFLevel34", "esf_level34");
        OFFERS.put("LifelongLearningEntitlement", "lifelong_learning_entitlement");
        OFFERS.put("AdvancedLearnerLoans", "advanced_learner_loans");
        OFFERS.put("L3FreeCoursesForJobs", "l3_free_courses_for_jobs");
    }

    static final Kind KIND =
            Kind.of("qualifications", "qualification", "learn_aim_ref").format("approved", Layout.CSV, columns());

    private FundedQualifications() {}

    private static Column[] columns() {
        List<Column> columns = new ArrayList<>(List.of(
                shaped("learn_aim_ref", TLevels.NUMBER, "6100008X")
                        .from("QualificationNumber")
                        .filled(),
                text("name").from("QualificationName").filled(),
                text("awarding_organisation").from("AwardingOrganisation").filled(),
                text("level").from("Level").filled(),
                text("type").from("QualificationType").filled(),
                text("subcategory").from("Subcategory").maybe(),
                text("sector_subject_area").from("SectorSubjectArea"),
                text("status").from("Status"),
                text("awarding_organisation_url")
                        .from("AwardingOrganisationURL")
                        .maybe()));
        OFFERS.forEach((file, table) -> {
            columns.add(flag(table + "_available", "True", "False")
                    .from(file + "_FundingAvailable")
                    .maybe());
            columns.add(date(table + "_from")
                    .from(file + "_FundingApprovalStartDate")
                    .maybe());
            columns.add(date(table + "_until")
                    .from(file + "_FundingApprovalEndDate")
                    .maybe());
            columns.add(text(table + "_notes").from(file + "_Notes").maybe());
        });
        return columns.toArray(Column[]::new);
    }
}
