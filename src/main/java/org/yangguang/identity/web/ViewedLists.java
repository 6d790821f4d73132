package org.yangguang.identity.web;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yangguang.identity.ViewedList;

/** The lists whose views people may save. */
@Component
class ViewedLists {

    private final ObjectProvider<ViewedList> lists;

    ViewedLists(ObjectProvider<ViewedList> lists) {
        this.lists = lists;
    }

    Optional<ViewedList> at(String path) {
        return lists.stream().filter(each -> each.path().equals(path)).findFirst();
    }
}
