package org.yangguang.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Agencies extends ListCrudRepository<Agency, Long> {

    Optional<Agency> findByName(String name);

    List<Agency> findBySuccessorIsNotNull();

    List<Agency> findByKindInOrderById(List<AgencyKind> kinds);
}
