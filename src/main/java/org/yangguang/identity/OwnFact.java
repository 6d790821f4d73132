package org.yangguang.identity;

import org.yangguang.ui.Fact;

/** A line of the page of one's own account that another module contributes, with the page where it is changed. */
public interface OwnFact {

    Fact of(SignedInUser user);
}
