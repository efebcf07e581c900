package org.ipcase.gateway.portal;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the portal its settings, so that one build serves every deployment. */
@RestController
class PortalConfigController {
    private final PortalProperties settings;

    PortalConfigController(PortalProperties settings) {
        this.settings = settings;
    }

    @GetMapping("/config.json")
    ResponseEntity<PortalProperties> config() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(settings);
    }
}
