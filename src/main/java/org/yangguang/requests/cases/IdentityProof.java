package org.yangguang.requests.cases;

import java.util.regex.Pattern;

/** What proves who applies (Regulation art. 29 (1)). */
public enum IdentityProof {
    RESIDENT_CARD("居民身份证", true),
    PASSPORT("护照或者其他有效证件", true),
    CREDIT_CODE("统一社会信用代码证照", false),
    LICENCE("执业许可证或者登记证书", false);

    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";

    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CREDIT_LENGTH = 18;
    private static final int CREDIT_MODULUS = 31;

    private final String label;
    private final boolean citizen;

    IdentityProof(String label, boolean citizen) {
        this.label = label;
        this.citizen = citizen;
    }

    public String label() {
        return label;
    }

    /** Whether it is a citizen's; else an organisation's. */
    public boolean citizen() {
        return citizen;
    }

    /** Whether the number can be one: its length, and its check digit where it has one. */
    public boolean accepts(String number) {
        return switch (this) {
            case RESIDENT_CARD -> resident(number);
            case CREDIT_CODE -> creditCode(number);
            case PASSPORT, LICENCE -> number.length() >= 4 && number.length() <= 40;
        };
    }

    /** GB 11643: seventeen digits, weighted modulo 11. */
    private static boolean resident(String number) {
        if (!RESIDENT.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return RESIDENT_CHECKS.charAt(sum % RESIDENT_CHECKS.length()) == number.charAt(RESIDENT_WEIGHTS.length);
    }

    /** GB 32100: seventeen characters, weighted by powers of three modulo 31. */
    private static boolean creditCode(String number) {
        if (number.length() != CREDIT_LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CREDIT_LENGTH; i++) {
            int value = CREDIT_DIGITS.indexOf(number.charAt(i));
            if (value < 0) {
                return false;
            }
            if (i == CREDIT_LENGTH - 1) {
                return (CREDIT_MODULUS - sum % CREDIT_MODULUS) % CREDIT_MODULUS == value;
            }
            sum += value * weight;
            weight = weight * 3 % CREDIT_MODULUS;
        }
        return false;
    }
}
