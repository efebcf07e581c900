package org.ipcase.platform.figure;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Adds the shared figures to a service. */
@Configuration(proxyBeanMethods = false)
@Import(FigureController.class)
public class FigureConfiguration {}
