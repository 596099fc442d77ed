package org.ginnel.employers.placement;

import java.util.regex.Pattern;

/**
 * Mail addresses, telephone numbers and web addresses in free text, however they are spaced out. Employers reach young
 * people through the provider only, so such words are held until somebody has looked.
 */
final class ContactData {
    private static final Pattern MAIL = Pattern.compile("\\S\\s*(@|\\(at\\)|\\[at])\\s*\\S", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|\\(?0)(?:[\\s().-]*[0-9]){8,}");
    private static final Pattern WEB = Pattern.compile(
            "https?:|www\\.|\\b[a-z0-9-]{2,}\\.(?:com|org|net|uk|io|co|app|dev|info|me|eu|biz)\\b",
            Pattern.CASE_INSENSITIVE);

    private ContactData() {}

    static boolean in(String text) {
        if (text == null) {
            return false;
        }
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
        return MAIL.matcher(plain).find()
                || TELEPHONE.matcher(plain).find()
                || WEB.matcher(plain).find();
    }
}
