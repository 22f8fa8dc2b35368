"""Spanish."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    skip=(
        "saltar|saltar al|saltar a|ir al|ir a|ir directamente|ir directo|pasar al|pasar a|salta|omitir|"
        "saltear"
    ),
    page_part=(
        "contenido|contenido principal|navegación|menú|búsqueda|pie de página|pie|barra lateral|artículo|"
        "texto|página|principal"
    ),
    this_page=(
        "esta entrada|este artículo|esta página|esta nota|esta noticia|esta historia|este texto|"
        "este contenido|esta publicación|este reportaje|esta"
    ),
    available=(
        "disponible|disponibles|también en|publicado en|puede leerse en|se puede leer en|existe en|"
        "puedes leer"
    ),
    read=(
        "leer|lea|lee|léelo|léalo|ver|vea|ver en|cambiar a|seguir en|continuar en|haz clic|haga clic|"
        "clic aquí|pulse aquí|mostrar"
    ),
    version="versión|edición|traducción",
    in_language="en|al",
    languages="castellano",
    field="campo|campos|asterisco",
    required=(
        "obligatorio|obligatorios|obligatoria|obligatorias|requerido|requeridos|requerida|necesario|"
        "necesarios|imprescindible|imprescindibles"
    ),
    marked="marca|marcado|marcados|indica|indican|señala|señalan|señalado|señalados|asterisco|significa",
    this_field="este campo|esta casilla|el campo siguiente|el siguiente campo",
    leave=(
        "deja|deje|dejar|dejarse|no rellene|no rellenes|no rellenar|no complete|no completes|no completar|"
        "no llene|no llenes|no llenar|no escriba|no escribas|ignora|ignore|no cambie|no tocar"
    ),
    untouched=(
        "oculta|invariado|en blanco|blanco|vacío|vacía|vacio|sin cambios|sin modificar|sin rellenar|oculto|"
        "tal cual|como está"
    ),
    validation="validación|spam|antispam|anti-spam|robots|bots",
    human="humano|humana|una persona|un robot|no eres un robot",
    label_lines=(
        "nombre|nombre completo|apellido|apellidos|nombre y apellidos|correo|correo electrónico|email|"
        "e-mail|tu correo|tu nombre|su nombre|su correo|su correo electrónico|tu correo electrónico|"
        "teléfono|código postal|mensaje|su mensaje|tu mensaje|asunto|captcha|consentimiento|comentarios|"
        "dirección|ciudad|dirección de correo electrónico|confirmar correo electrónico|sin título"
    ),
    button_lines=(
        "enviar|votar|vota|vote|enviar voto|ver resultados|enviar mensaje|siguiente|emitir voto|mandar|"
        "resultados"
    ),
    poll="encuesta|esta encuesta|sondeo|votación|cuestionario",
    choice_lines=(
        "sí|no|no sé|no lo sé|no sabe|no estoy seguro|no estoy segura|tal vez|quizás|quizá|otro|otra|"
        "ninguna de las anteriores|sin opinión|prefiero no decirlo|no sabe no contesta|ns/nc|indeciso|"
        "indecisa"
    ),
    newsletter=(
        "correo informativo|resumen diario|carta informativa|boletín|boletines|newsletter|newsletters|"
        "lista de correo"
    ),
    unsubscribe=(
        "cancelar cuando|baja en cualquier momento|dar de baja|baja cuando quiera|darse de baja|"
        "darte de baja|date de baja|dese de baja|cancelar la suscripción|cancela la suscripción|"
        "cancele la suscripción|cancelar su suscripción|cancelar tu suscripción|cancela cuando quieras|"
        "desuscribirte|desuscribirse|darme de baja|anular la suscripción|cancelarla cuando"
    ),
    addressed=(
        "te|tu|tus|usted|su correo|acepto|quiero recibir|deseo recibir|recibe|reciba|recibirás|recibirá|"
        "le da|le ofrece"
    ),
    subscribe=(
        "suscríbete ahora|suscríbete ya|dona ahora|suscríbete|suscríbase|suscribirse|suscribirme|"
        "regístrate|regístrese|apúntate|hazte socio|hazte socia|apóyanos|dona|únete|síguenos|inscríbete|"
        "suscripción"
    ),
    byline="por|texto de|escrito por|redacción de|un reportaje de|texto",
    dated=(
        "publicado|publicada|actualizado|actualizada|última actualización|el|a las|de|del|h|hs|hrs|horas|"
        "fecha|minutos de lectura|min de lectura|lectura|hace|días|minutos|min|am|pm|a.m.|p.m.|cet|gmt|"
        "modificado|creado"
    ),
    credit=(
        "foto|fotos|fotografía|fotografías|imagen|crédito|créditos|crédito de la foto|foto cortesía|"
        "cortesía|archivo|foto de archivo|ilustración|gráfico|fuente|foto por|autor de la foto"
    ),
    credit_by="de|por",
    pictured=(
        "en la imagen|en la foto|en la fotografía|foto de archivo|imagen de archivo|fotografía de archivo|"
        "vista de|fotografía cedida|en imagen"
    ),
    not_credit_lines=(
        "video|vídeo|videos|vídeos|fotos|galería|actualizado|actualización|opinión|análisis|audio|podcast|"
        "en vivo|en directo|véase más abajo|sic|exclusiva|entrevista|pdf|mapa|lista|gráfico|encuesta"
    ),
    share=(
        "haz clic para compartir|haga clic para compartir|compartir|comparte|compártelo|compartir en|"
        "tuitear|enviar por|imprimir|síguenos en|publicar en"
    ),
    share_lines=(
        "compartir|comparte|compartir esto|comparte esto|compártelo|tuitear|imprimir|copiar enlace|"
        "copiar el enlace|guardar|me gusta|correo|más|comparte este artículo|compartir este artículo|"
        "comparte esta noticia|compartir en redes"
    ),
    navigation_lines=(
        "inicio|portada|menú|buscar|búsqueda|quiénes somos|sobre nosotros|acerca de|contacto|contáctanos|"
        "iniciar sesión|mi cuenta|noticias|deportes|opinión|política|cultura|economía|mundo|local|"
        "el tiempo|hemeroteca|archivo|volver|volver arriba|arriba|anterior|siguiente|entrada anterior|"
        "entrada siguiente|siguiente entrada|artículo anterior|artículo siguiente|relacionado|relacionados|"
        "artículos relacionados|noticias relacionadas|entradas relacionadas|lo más leído|más leídas|"
        "más noticias|también te puede interesar|te puede interesar|leer más|seguir leyendo|publicidad|"
        "aviso legal|política de privacidad|política de cookies|privacidad|términos y condiciones|"
        "términos de uso|mapa del sitio|cerrar|abrir menú|cerrar menú|categorías|etiquetas|secciones|"
        "ediciones|boletines|últimas noticias|sucesos|sociedad|nosotros"
    ),
    more=(
        "relacionado|lea también|lee también|leer también|ver también|vea también|le puede interesar|"
        "etiquetas|etiqueta|archivado en|categoría|categorías|publicado en|anterior|siguiente|está aquí|"
        "estás aquí|temas|más sobre|más de|seguir leyendo"
    ),
    advertisement_lines=(
        "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|la noticia continúa debajo|"
        "el artículo continúa debajo|continúa después de la publicidad"
    ),
    cookie="cookie|cookies|galletas",
    accept=(
        "usamos|utilizamos|utiliza|usa|usar|acepta|aceptar|consentimiento|este sitio|esta web|"
        "nuestro sitio|preferencias|experiencia|navegando"
    ),
    cookie_lines=(
        "aceptar|aceptar todo|aceptar todas|aceptar cookies|rechazar|rechazar todo|rechazar todas|"
        "entendido|configurar|configurar cookies|gestionar cookies|de acuerdo|ajustes de cookies"
    ),
    rights=(
        "todos los derechos reservados|derechos reservados|copyright|prohibida la reproducción|funciona con"
    ),
    comment=(
        "deja un comentario|deja una respuesta|deje un comentario|dejar un comentario|dejar una respuesta|"
        "tu dirección de correo electrónico no será publicada|"
        "su dirección de correo electrónico no será publicada|sin comentarios|añadir comentario|"
        "comentarios cerrados|ver comentarios|cancelar la respuesta|cancelar respuesta"
    ),
)
