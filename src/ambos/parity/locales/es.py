"""Spanish."""

from ambos.parity.locales.profile import Profile, lines, words

PROFILE = Profile(
    density=1.15,
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    reopens_with_closing=True,
    function_words=words(
        """el la los las un una unos unas de del al y o u e en con por para que se su sus lo le les me te
        nos mi es son era fue fueron ser está están estaba ha han había hay no ni sin sobre entre hasta
        desde hacia según durante contra tras ante como más menos muy también pero sino porque cuando
        donde quien cual este esta estos estas ese esa eso esto aquel todo toda todos todas ya aún si sí
        qué cómo él ella ellos ellas"""
    ),
    abbreviations=words(
        """sr sra srta dr dra d dña ud uds etc ee uu pág núm art av avda gral ing lic prof pdte a.m p.m
        p.ej aprox"""
    ),
    speech=words(
        """dijo dice dijeron afirmó afirma añadió añade agregó agrega explicó explica señaló señala aseguró
        asegura declaró declara comentó comenta manifestó indicó indica sostuvo apuntó apunta subrayó
        escribió tuiteó respondió contestó insistió recalcó advirtió admitió recordó reconoció expresó
        concluyó prosiguió contó cuenta destacó argumentó"""
    ),
    subjects=words("él ella ellos ellas"),
    self_subjects=words("yo nosotros tú usted"),
    auxiliaries=words("ha había han"),
    clause_openers=words("que"),
    interface=lines(
        """
        Publicidad | Anuncio | Contenido patrocinado | Patrocinado | Leer más | Lee más | Lea más
        Lea también | Lee también | Leer también | Seguir leyendo | Sigue leyendo | Continuar leyendo
        Noticias relacionadas | Artículos relacionados | Contenido relacionado | Relacionado
        Relacionados | Más sobre este tema | Más noticias | Más historias | Lo más leído | Más leídas
        Más leídos | Tendencias | Recomendado | Recomendados | También te puede interesar
        Te puede interesar | Ver también | Ver más | Mostrar más | Cargar más | Más información | Ver todo
        Ver todos | Ver galería | Galería de fotos | Compartir | Comparte | Comparte este artículo
        Compartir este artículo | Comparte esta noticia | Compartir en Facebook | Compartir en Twitter
        Compartir en WhatsApp | Imprimir | Tuitear | Copiar enlace | Síguenos | Síganos
        Síguenos en Facebook | Síguenos en Twitter | Suscríbete | Suscríbase | Suscribirse
        Suscríbete ahora | Suscríbete a nuestro boletín | Suscríbase a nuestro boletín | Regístrate
        Regístrese | Regístrate para recibir nuestro boletín | Iniciar sesión | Inicia sesión
        Cerrar sesión | Boletín | Nuestro boletín | Recibe nuestro boletín | Comentarios
        Deja un comentario | Dejar un comentario | Escribe un comentario | Publicar comentario
        Sin comentarios | Responder | Buscar | Búsqueda | Menú | Inicio | Portada | Volver | Volver arriba
        Siguiente | Anterior | Artículo siguiente | Artículo anterior | Siguiente artículo | Cerrar
        Saltar al contenido | Ir al contenido | Contacto | Contáctanos | Quiénes somos | Sobre nosotros
        Política de privacidad | Política de cookies | Términos de uso | Términos y condiciones
        Aviso legal | Todos los derechos reservados | Aceptar cookies | Aceptar todo | Aceptar | Descargar
        Descarga la aplicación | Escuchar este artículo | Escucha este artículo | Escuchar | Ver vídeo
        Ver video | Ver el video | Reproducir video | Fotos | Publicado | Última actualización
        Actualizado | Etiquetas | Temas | Categorías | Categoría | Autor | Redacción | Minutos de lectura
        Última hora | En vivo | En directo | Últimas noticias | Apóyanos | Donar | Haz una donación
        Hazte socio | Campo obligatorio | Campos obligatorios | Enviar | Haz clic aquí | Haga clic aquí
        Traducir | Traducción | Leer en {language} | Lee en {language} | Leer este artículo en {language}
        También disponible en {language} | Disponible en {language}
        Esta entrada también está disponible en {language}
        Este artículo también está disponible en {language}
        Esta noticia también está disponible en {language} | Versión en {language} | En {language}
        Ver en {language}
        """
    ),
)
