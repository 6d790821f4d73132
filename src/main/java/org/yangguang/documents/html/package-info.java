/** Documents as HTML: for a page of the site, as a file of its own, and as the ground of the PDF. */
@NullMarked
package org.yangguang.documents.html;

import org.jspecify.annotations.NullMarked;
