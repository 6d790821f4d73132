package org.yangguang.documents.files;

/** Names of files, as people's machines send them. */
final class FileName {

    /** With the bytes of three a character still within what file systems take. */
    private static final int LONGEST = 80;

    private FileName() {}

    /** The name without folders, control characters and what file systems forbid; never empty, its extension kept. */
    static String plain(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "未命名";
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > name.length() - 10 ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        // Not through the middle of a rare character.
        end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
        return name.substring(0, end) + extension;
    }
}
