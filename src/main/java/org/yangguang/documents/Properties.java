package org.yangguang.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself.
 *
 * @param author who is responsible for the content, usually an agency
 * @param subject what it is about
 * @param language as in BCP 47, such as zh-CN
 * @param created when the content was settled; files carry this time and no other, so that the same content gives the same file
 * @param banner a line on every page that says what the document is not, such as 演示系统，非政府网站; null for none
 */
public record Properties(
        String author,
        String subject,
        String language,
        Instant created,
        @Nullable String banner) {

    public static final String CHINESE = "zh-CN";

    /** Of a document in Chinese without a banner. */
    public Properties(String author, String subject, Instant created) {
        this(author, subject, CHINESE, created, null);
    }

    public Properties withBanner(String line) {
        return new Properties(author, subject, language, created, line);
    }
}
