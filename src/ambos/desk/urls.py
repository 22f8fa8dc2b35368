from django.urls import path

from ambos.desk import views

urlpatterns = [
    path("", views.board, name="board"),
    path("stories/<int:pk>/", views.story, name="story"),
    path("stories/<int:pk>/<slug:act>/", views.act, name="act"),
]
