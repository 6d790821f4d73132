/**
 * Files of a case (案卷材料): what the applicant sent, what the office found, what is given out, and proofs; redaction of what is
 * given out only in part (Regulation arts. 36, 37).
 */
@NamedInterface("papers")
@NullMarked
package org.yangguang.requests.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
