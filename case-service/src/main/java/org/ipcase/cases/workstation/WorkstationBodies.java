package org.ipcase.cases.workstation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.workstation.domain.StationService;
import org.ipcase.platform.web.check.RegionChecked;

/** The bodies of the commands, one record a command. */
final class WorkstationBodies {
    private WorkstationBodies() {}

    record RegisterWorkstationBody(
            @NotBlank @Size(max = 100) String name,
            @RegionChecked String region,
            @NotBlank @Size(max = 300) String place,
            @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
            @Size(min = 1, max = 50) List<@NotBlank @Size(max = 60) String> staff,
            @Size(min = 1, max = 5) List<StationService> services) {}

    record ChangeWorkstationBody(
            @NotBlank @Size(max = 300) String place,
            @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
            @Size(min = 1, max = 50) List<@NotBlank @Size(max = 60) String> staff,
            @Size(min = 1, max = 5) List<StationService> services) {}

    record CloseWorkstationBody(@NotBlank @Size(max = 1000) String reason) {}
}
