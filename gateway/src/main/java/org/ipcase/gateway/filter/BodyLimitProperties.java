package org.ipcase.gateway.filter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param json largest body of a command
 * @param upload largest multipart body, one piece of evidence with its description
 * @param inMemory what is larger waits in a file
 */
@ConfigurationProperties("ipcase.gateway.body")
record BodyLimitProperties(
        @DefaultValue("10MB") DataSize json,
        @DefaultValue("64MB") DataSize upload,
        @DefaultValue("256KB") DataSize inMemory) {}
