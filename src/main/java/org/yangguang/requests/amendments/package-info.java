/**
 * Correction of records about oneself (更正, Regulation art. 41): a kind of case of its own, which no figure of table 3 counts. The
 * law sets no period; the office keeps a term of its own.
 */
@NamedInterface("amendments")
@NullMarked
package org.yangguang.requests.amendments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
