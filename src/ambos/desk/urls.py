from django.urls import path

from ambos.desk import archive_views, board_views, dismissal_views, views

urlpatterns = [
    path("", board_views.show_board, name="board"),
    path("roles/", board_views.roles, name="roles"),
    path("views/keep/", board_views.keep, name="keep_view"),
    path("views/<int:pk>/drop/", board_views.drop, name="drop_view"),
    path("stories/<int:pk>/history/", board_views.history, name="history"),
    path("stories/<int:pk>/", views.story, name="story"),
    path("stories/<int:pk>/<slug:act>/", views.act, name="act"),
    path("versions/<int:pk>/dismiss/<slug:key>/", dismissal_views.dismiss, name="dismiss"),
    path("dismissals/<int:pk>/undo/", dismissal_views.undo, name="undo_dismissal"),
    path("classes/", dismissal_views.classes, name="classes"),
    path("parity/", archive_views.ParityReport.as_view(), name="parity"),
    path("parity/results/", archive_views.ParityReport.as_view(results_only=True), name="parity_results"),
    path("parity/check/", archive_views.check, name="check_archive"),
]
