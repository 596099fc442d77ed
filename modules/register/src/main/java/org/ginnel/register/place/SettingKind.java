package org.ginnel.register.place;

/** What may be written as the value of a setting. */
enum SettingKind {
    NUMBER,
    YES_NO,
    WORDS;

    static final int LONGEST = 300;

    /** Keys that end in a unit have whole numbers; what is true or false stays one of them. */
    static SettingKind of(String key, String value) {
        if (key.matches(SettingFile.NUMBERS)) {
            return NUMBER;
        }
        return value.equals("true") || value.equals("false") ? YES_NO : WORDS;
    }

    /** Null when the value may be written. A limit of nothing would close what it limits. */
    SettingObstacle refuses(String key, String value) {
        return switch (this) {
            case NUMBER ->
                value.matches("[0-9]{1,6}") && (!key.endsWith("_limit") || Integer.parseInt(value) > 0)
                        ? null
                        : SettingObstacle.NOT_A_NUMBER;
            case YES_NO -> value.equals("true") || value.equals("false") ? null : SettingObstacle.NOT_YES_OR_NO;
            case WORDS -> value.length() <= LONGEST ? null : SettingObstacle.TOO_LONG;
        };
    }
}
