package org.yangguang.requests;

/** How an applicant's name is shown to people who need not know it (脱敏). */
public final class MaskedName {

    private static final String STAR = "*";

    private MaskedName() {}

    /** Whether a name is one of which most is hidden, and so no name. */
    public static boolean is(String name) {
        return name.contains(STAR);
    }

    /**
     * Of a person's name the family name, and of three characters or more the last as well: 张*, 张*明. Of an organisation's the two
     * first and, where it is long enough to stay unknown, the two last: 明川**公司.
     */
    public static String of(ApplicantType type, String name) {
        int[] characters = name.strip().codePoints().toArray();
        boolean person = type == ApplicantType.NATURAL_PERSON;
        int head = person || characters.length < 4 ? 1 : 2;
        int tail = person ? (characters.length > 2 ? 1 : 0) : characters.length > 5 ? 2 : 0;
        if (characters.length <= head) {
            return STAR.repeat(Math.max(characters.length, 1));
        }
        return new String(characters, 0, head)
                + STAR.repeat(characters.length - head - tail)
                + new String(characters, characters.length - tail, tail);
    }
}
