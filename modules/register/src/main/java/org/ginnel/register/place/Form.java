package org.ginnel.register.place;

/** What a value of a place's folder has to look like; shown as words in a refusal. */
enum Form {
    TEXT,
    CODE,
    DATE,
    WHOLE_NUMBER,
    YES_NO,
    TRUE_FALSE,
    LIST,
    OBJECT,
    LA_CODE,
    SOC,
    SSA,
    LEARN_AIM_REF,
    SECTOR,
    POSTCODE,
    DEGREES,
    POLYGON,
    FIVE_QUESTIONS,
    SETTING_KEY,
    WORD,
    LAST_NOT_BEFORE_FIRST,
    ONE_AT_LEAST
}
