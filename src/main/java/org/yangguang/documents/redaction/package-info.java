/**
 * Redaction that truly removes: what may not be disclosed is taken out and the rest is released (Regulation, art. 37). The
 * released file is made from the pixels of the redacted pages and from nothing else.
 */
@NamedInterface("redaction")
@NullMarked
package org.yangguang.documents.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
