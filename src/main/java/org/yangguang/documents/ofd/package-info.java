/** Documents as OFD (GB/T 33190—2016): the pages of the PDF with their text kept as text and their fonts cut to what is used. */
@NullMarked
package org.yangguang.documents.ofd;

import org.jspecify.annotations.NullMarked;
