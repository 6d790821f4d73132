/** Documents as PDF/A-2u and PDF/UA-1. */
@NullMarked
package org.yangguang.documents.pdf;

import org.jspecify.annotations.NullMarked;
