package org.yangguang.administration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;

/** What an agency is. */
record PlaceForm(
        int version,

        @NotBlank(message = "请填写单位全称") @Size(max = 100, message = "单位全称不超过 100 字") @Nullable String name,

        @NotNull(message = "请选择单位类别") @Nullable AgencyKind kind,
        @Nullable Long parent) {

    static final PlaceForm EMPTY = new PlaceForm(0, "", AgencyKind.DEPARTMENT, null);

    static PlaceForm of(Agency agency) {
        return new PlaceForm(agency.version(), agency.name(), agency.kind(), agency.parent());
    }

    AgencyDesk.Place place() {
        return new AgencyDesk.Place(
                Objects.requireNonNull(name),
                Objects.requireNonNull(kind),
                parent == null ? null : new AgencyId(parent));
    }
}
