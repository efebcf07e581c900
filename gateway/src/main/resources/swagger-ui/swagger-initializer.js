window.onload = () => {
  window.ui = SwaggerUIBundle({
    urls: [
      { name: '案件 Case service', url: '/api/case/openapi.json' },
      { name: '调解 Mediation service', url: '/api/mediation/openapi.json' },
      { name: '移送 Referral service', url: '/api/referral/openapi.json' },
    ],
    dom_id: '#swagger-ui',
    deepLinking: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
  });
};
