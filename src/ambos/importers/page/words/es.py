"""Spanish."""

from ambos.importers.page.words.vocabulary import Words

WORDS = Words(
    small=(
        "son|ser|a|al|la|el|los|las|lo|un|una|de|del|en|y|e|o|u|se|le|les|te|su|sus|es|está|están|esta|"
        "este|aquí|ahora|por|para|con|puede|pueden|puedes|podrá|podrás|que|si|prefiere|prefieres|quiere|"
        "quieres|desea|idioma|idiomas|lengua|línea|directamente|directo|principal|completo|completa|entera|"
        "entero|traducido|íntegro|favor|ha|sido|hay|abajo|gratis|otro|sin|hacia|hasta|nuestra|nuestro|web|"
        "todos|todas|cada|cuyos|nota|noticia|texto|historia|entrevista|reportaje|artículo|página|entrada|"
        "crónica|nuestro sitio|original|pasa"
    ),
    your=(
        "tu|tus|su|sus|mi|introduce|introduzca|introducir|escribe|escriba|escribir|indica|indique|ingresa|"
        "ingrese|ingresar|pon|ponga|facilite|confirma|confirme|rellena|rellene|anote|deje"
    ),
    skip=(
        "saltar|saltar al|saltar a|ir al|ir a|ir directamente|ir directo|pasar al|pasar a|salta|omitir|"
        "saltear|saltar hasta|salta a|salta al|salte|salte al|ve al|vaya al|pasa al|pase al|omite|omita|"
        "avanzar|avanzar al|acceder|acceder al|brincar|brincar al|directo|directo al|directamente al|"
        "pasar directamente|saltar directamente|ve directamente|vaya directamente|directamente|"
        "directamente a|ir derecho|derecho al"
    ),
    page_part=(
        "contenido|contenido principal|navegación|menú|búsqueda|pie de página|pie|barra lateral|artículo|"
        "texto|página|principal|cuerpo|enlaces|cabecera|noticia|nota|comentarios|buscador|lectura|final|"
        "texto principal|artículo principal"
    ),
    this_page=(
        "esta entrada|este artículo|esta página|esta nota|esta noticia|esta historia|este texto|"
        "este contenido|esta publicación|este reportaje|el artículo|la página|este post|este sitio|"
        "esta web|esta columna|esta entrevista|esta información|este informe|esta crónica|este trabajo|"
        "esta pieza"
    ),
    available=(
        "disponible|disponibles|también en|publicado en|puede leerse en|se puede leer en|existe en|"
        "puedes leer|se puede leer|se puede consultar|puede leerse|pueden leerse|puede consultarse|se lee|"
        "se ofrece|se publica|se encuentra|existe|existen|hay una|traducido|traducida|accesible|"
        "disponibilidad|ofrecemos|está traducido|podrá leer|puede leer|puede ser leído|tiene versión|"
        "se puede ver|hay versión|publicamos|podrá leerse|también se lee"
    ),
    also=(
        "también|asimismo|además|igualmente|otro idioma|otros idiomas|otra lengua|otras lenguas|otra versión"
    ),
    read=(
        "leer|lea|lee|léelo|léalo|ver|vea|ver en|cambiar a|seguir en|continuar en|haz clic|haga clic|"
        "clic aquí|pulse aquí|mostrar|leerlo|leerla|leerse|lectura|lees|cambia|cambiar|elige|elija|elegir|"
        "seleccione|selecciona|abrir|abra|abre|consultar|consulte|consulta|pulsa|pulse|pincha|pinche|pasar|"
        "pasa|ir|ir a|ir al|vaya|acceder|acceda|accede|continúa|continúe|sigue|siga|clic|enlace|encuentra|"
        "busca|leer más"
    ),
    version="versión|edición|traducción|versiones|traducciones|ediciones|traducido|traducida",
    in_language="en|al",
    languages="castellano",
    field=(
        "campo|campos|asterisco|casilla|casillas|apartados|espacios|apartado|pregunta|preguntas|recuadros|"
        "recuadro|datos|líneas|rubros|ítems"
    ),
    required=(
        "obligatorio|obligatorios|obligatoria|obligatorias|requerido|requeridos|requerida|necesario|"
        "necesarios|imprescindible|imprescindibles|deben rellenarse|hay que rellenar|deben completarse|"
        "debe rellenarse|debe completar|debe rellenar|es preciso rellenar|no puede quedar vacío|"
        "no pueden quedar vacíos|obligado|forzoso|requeridas|necesaria|necesarias|son obligatorios|"
        "que rellenar|obligatoriamente|de respuesta obligatoria|imprescindible responder|"
        "de obligado cumplimiento|no se pueden dejar|no pueden dejarse|no puede dejarse|no se puede dejar|"
        "necesitan respuesta|de cumplimentación obligatoria|es obligatorio rellenar|que contestar|"
        "deben contestarse|deben responderse|deben llenarse|debe llenarse|requieren respuesta"
    ),
    marked=(
        "marca|marcado|marcados|indica|indican|señala|señalan|señalado|señalados|asterisco|significa|"
        "llevan|lleva|marcadas|marcada|con asterisco|estrella|indicado|indicados|indicadas|señaladas|"
        "significan|quiere decir|acompañados|acompañado|precedidos|seguidos|identificados|estrellas|"
        "con estrella|una estrella|asteriscos|seguidas|seguido|seguida|precedidas|acompañadas"
    ),
    fill=(
        "rellene|rellenes|rellenen|rellenar|rellena|cumplimente|cumplimentar|cumplimenten|complete|"
        "completes|completen|completar|completa|llene|llenes|llenen|llenar|llena|escriba|escribas|escribir|"
        "ponga|pongas|introduzca|introduzcas|introducir|ingrese|ingreses|teclee|teclees|anote"
    ),
    refuse="no|nunca|jamás",
    anything="nada|esto|eso|ningún texto|ninguna cosa|algo|espacio|este espacio|solo|sólo|únicamente",
    this_field=(
        "este campo|esta casilla|el campo siguiente|el siguiente campo|este recuadro|la casilla siguiente|"
        "la siguiente casilla|este cuadro|este apartado|esta casita|esta trampa|esta línea"
    ),
    leave=(
        "deja|deje|dejar|dejarse|no rellene|no rellenes|no rellenar|no complete|no completes|no completar|"
        "no llene|no llenes|no llenar|no escriba|no escribas|ignora|ignore|no cambie|no tocar|dejarlo|"
        "dejarla|déjelo|déjala|déjalo|quedar|quedarse|debe quedar|debe quedarse|no debe modificarse|"
        "no debe rellenarse|no se debe|no modifique|no modifiques|no modificar|no toques|no toque|"
        "no cambies|no cambiar|no hay que|sirve para|solo sirve|sólo sirve|nada aquí|permanecer|"
        "debe permanecer|no lo rellene|no lo rellenes|no lo toque|déjela|déjelas|déjelos|déjenla|déjenlo|"
        "dejarlas|no poner nada|deben dejar|no se escribe|debe dejar"
    ),
    untouched=(
        "oculta|invariado|en blanco|blanco|vacío|vacía|vacio|sin cambios|sin modificar|sin rellenar|oculto|"
        "tal cual|como está|intacto|intacta|invisible|sin tocar|tal como está|sin llenar|sin completar|"
        "inalterado|inalterada|modificarse|igual"
    ),
    validation=(
        "validación|spam|antispam|anti-spam|robots|bots|validar|verificación|verificar|comprobación|"
        "comprobar|control|automáticos|máquinas|filtro|correo basura"
    ),
    human="humano|humana|una persona|un robot|no eres un robot|las personas|personas",
    label_lines=(
        "nombre|nombre completo|apellido|apellidos|nombre y apellidos|correo|correo electrónico|email|e-mail|"
        "tu correo|tu nombre|su nombre|su correo|su correo electrónico|tu correo electrónico|teléfono|"
        "código postal|mensaje|su mensaje|tu mensaje|asunto|captcha|consentimiento|comentarios|dirección|"
        "ciudad|dirección de correo electrónico|confirmar correo electrónico|sin título|correo-e|mail|"
        "tu e-mail|tu email|su e-mail|su email|e mail|móvil|número de teléfono|nombre de usuario|usuario|"
        "contraseña|fecha de nacimiento|correo de contacto|correo personal|dirección de correo|"
        "dirección de e-mail|dirección de email|dirección electrónica|dirección postal|tu dirección|"
        "tu comentario|electrónico"
    ),
    button_lines=(
        "enviar|votar|vota|vote|enviar voto|ver resultados|enviar mensaje|siguiente|emitir voto|mandar|"
        "resultados|enviar mi voto|enviar tu voto|enviar respuesta|enviar formulario|votar ahora|vota ahora|"
        "confirmar|continuar|aceptar|cancelar|borrar|ver los resultados|registrar voto|participar|participa|"
        "opina|suscribirme|enviar ahora|responder"
    ),
    poll="encuesta|esta encuesta|sondeo|votación|cuestionario",
    choice_lines=(
        "sí|no|no sé|no lo sé|no sabe|no estoy seguro|no estoy segura|tal vez|quizás|quizá|otro|otra|"
        "ninguna de las anteriores|sin opinión|prefiero no decirlo|no sabe no contesta|ns/nc|indeciso|"
        "indecisa"
    ),
    newsletter=(
        "correo informativo|resumen diario|carta informativa|boletín|boletines|newsletter|newsletters|"
        "lista de correo|boletín informativo|carta semanal|carta diaria|correo semanal|correo diario|"
        "noticias por correo|hoja informativa|nuestro boletín"
    ),
    unsubscribe=(
        "cancelar cuando|baja en cualquier momento|dar de baja|baja cuando quiera|darse de baja|"
        "darte de baja|date de baja|dese de baja|cancelar la suscripción|cancela la suscripción|"
        "cancele la suscripción|cancelar su suscripción|cancelar tu suscripción|cancela cuando quieras|"
        "desuscribirte|desuscribirse|darme de baja|anular la suscripción|cancelarla cuando|"
        "darse de baja cuando|darte de baja cuando|baja cuando|puede salir cuando|puedes salir cuando|"
        "salir de la lista|salirse cuando|salirte cuando|abandonar la lista|dejar de recibirlo|"
        "dejar de recibirla|dejar de recibir|renunciar en cualquier|cancelar en cualquier|anularla cuando|"
        "anular cuando"
    ),
    addressed=(
        "te|tu|tus|usted|su correo|acepto|quiero recibir|deseo recibir|recibe|reciba|recibirás|recibirá|"
        "le da|le ofrece"
    ),
    subscribe=(
        "suscríbete ahora|suscríbete ya|dona ahora|suscríbete|suscríbase|suscribirse|suscribirme|regístrate|"
        "regístrese|apúntate|hazte socio|hazte socia|apóyanos|dona|únete|síguenos|inscríbete|suscripción"
    ),
    byline="por|texto de|escrito por|redacción de|un reportaje de|texto",
    dated=(
        "publicado|publicada|actualizado|actualizada|última actualización|el|a las|de|del|h|hs|hrs|horas|"
        "fecha|minutos de lectura|min de lectura|lectura|hace|días|minutos|min|am|pm|a.m.|p.m.|cet|gmt|"
        "modificado|creado"
    ),
    credit=(
        "foto|fotos|fotografía|fotografías|imagen|crédito|créditos|crédito de la foto|foto cortesía|cortesía|"
        "archivo|foto de archivo|ilustración|gráfico|fuente|foto por|autor de la foto"
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
        "haz clic para compartir|haga clic para compartir|compartir|comparte|compártelo|compartir en|tuitear|"
        "enviar por|imprimir|síguenos en|publicar en"
    ),
    share_lines=(
        "compartir|comparte|compartir esto|comparte esto|compártelo|tuitear|imprimir|copiar enlace|"
        "copiar el enlace|guardar|me gusta|correo|más|comparte este artículo|compartir este artículo|"
        "comparte esta noticia|compartir en redes"
    ),
    navigation_lines=(
        "inicio|portada|menú|buscar|búsqueda|quiénes somos|sobre nosotros|acerca de|contacto|contáctanos|"
        "iniciar sesión|mi cuenta|noticias|deportes|opinión|política|cultura|economía|mundo|local|el tiempo|"
        "hemeroteca|archivo|volver|volver arriba|arriba|anterior|siguiente|entrada anterior|"
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
        "usamos|utilizamos|utiliza|usa|usar|acepta|aceptar|consentimiento|este sitio|esta web|nuestro sitio|"
        "preferencias|experiencia|navegando"
    ),
    cookie_lines=(
        "aceptar|aceptar todo|aceptar todas|aceptar cookies|rechazar|rechazar todo|rechazar todas|entendido|"
        "configurar|configurar cookies|gestionar cookies|de acuerdo|ajustes de cookies"
    ),
    rights="todos los derechos reservados|derechos reservados|prohibida la reproducción",
    comment=(
        "deja un comentario|deja una respuesta|deje un comentario|dejar un comentario|dejar una respuesta|"
        "tu dirección de correo electrónico no será publicada|"
        "su dirección de correo electrónico no será publicada|sin comentarios|añadir comentario|"
        "comentarios cerrados|ver comentarios|cancelar la respuesta|cancelar respuesta"
    ),
)
