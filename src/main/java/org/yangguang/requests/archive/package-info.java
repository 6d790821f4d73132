/**
 * What an office does with cases that are finished: everything of a case in one archive (归档), with the hashes that prove it
 * (Regulation art. 45).
 */
@NullMarked
package org.yangguang.requests.archive;

import org.jspecify.annotations.NullMarked;
