/** Letters on requests: what they say by the law and by the case, and the files that were sent, kept as they were. */
@NullMarked
package org.yangguang.requests.letters;

import org.jspecify.annotations.NullMarked;
