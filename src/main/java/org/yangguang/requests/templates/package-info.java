/** The wording of letters: built in, or as the office has changed it, in versions; with the fields that the law requires. */
@NullMarked
package org.yangguang.requests.templates;

import org.jspecify.annotations.NullMarked;
